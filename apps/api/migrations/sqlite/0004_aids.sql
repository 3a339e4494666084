CREATE TABLE `zonages` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`profession_group` text NOT NULL,
	`commune_code` text NOT NULL,
	`class` text NOT NULL,
	`decree` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text
);

CREATE UNIQUE INDEX `zonages_from` ON `zonages` (`commune_code`,`profession_group`,`valid_from`);

CREATE TABLE `aid_schemes` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`funder` text NOT NULL,
	`legal_form` text NOT NULL,
	`legal_category` text NOT NULL,
	`managed` integer NOT NULL,
	`scholarship` integer NOT NULL
);

CREATE UNIQUE INDEX `aid_schemes_key` ON `aid_schemes` (`key`) WHERE archived_at is null;

CREATE TABLE `aid_scheme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`scheme_id` text NOT NULL,
	`number` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`rules` text NOT NULL,
	`summary` text NOT NULL,
	`source` text NOT NULL,
	`source_on` text,
	`at` text NOT NULL,
	`by` text,
	FOREIGN KEY (`scheme_id`) REFERENCES `aid_schemes`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `aid_scheme_versions_number` ON `aid_scheme_versions` (`scheme_id`,`number`);

CREATE TABLE `deliberation_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`meets_on` text NOT NULL,
	`report_due_on` text,
	`held_on` text,
	`deliberation_number` text
);

CREATE TABLE `aid_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`number` text NOT NULL,
	`scheme_id` text NOT NULL,
	`scheme_version_id` text,
	`person_id` text NOT NULL,
	`journey_id` text,
	`profession_code` text NOT NULL,
	`commune_code` text NOT NULL,
	`installation_on` text,
	`pro_rata_value` real,
	`months_asked` integer,
	`notes` text,
	`status` text NOT NULL,
	`status_since` text NOT NULL,
	`filed_on` text,
	`incomplete_note` text,
	`complete_on` text,
	`examined_on` text,
	`examined_by` text,
	`opinion` text,
	`approved_at` text,
	`approved_by` text,
	`session_id` text,
	`computed_cents` integer,
	`voted_cents` integer,
	`voted_on` text,
	`deliberation_number` text,
	`zone_class` text,
	`zone_decree` text,
	`beneficiary_signed_on` text,
	`funder_signed_on` text,
	`convention_on` text,
	`attested_on` text,
	`sent_to_ars_on` text,
	`sent_to_cpam_on` text,
	`settled_on` text,
	`overpaid_cents` integer,
	`ended_on` text,
	`refusal_reason` text,
	`end_reason` text,
	`search` text NOT NULL,
	FOREIGN KEY (`scheme_id`) REFERENCES `aid_schemes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scheme_version_id`) REFERENCES `aid_scheme_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `deliberation_sessions`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `aid_applications_number` ON `aid_applications` (`number`);

CREATE INDEX `aid_applications_person` ON `aid_applications` (`person_id`);

CREATE INDEX `aid_applications_journey` ON `aid_applications` (`journey_id`);

CREATE INDEX `aid_applications_status` ON `aid_applications` (`status`,`status_since`);

CREATE INDEX `aid_applications_session` ON `aid_applications` (`session_id`);

CREATE INDEX `aid_applications_voted` ON `aid_applications` (`voted_on`,`scheme_id`);

CREATE TABLE `aid_pieces` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`compulsory` integer NOT NULL,
	`needed_for` text NOT NULL,
	`position` integer NOT NULL,
	`received_on` text,
	`received_by` text,
	`document_id` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `aid_applications`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `aid_pieces_key` ON `aid_pieces` (`application_id`,`key`);

CREATE TABLE `aid_expenses` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`application_id` text NOT NULL,
	`nature` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`retained_cents` integer,
	`spent_on` text,
	FOREIGN KEY (`application_id`) REFERENCES `aid_applications`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `aid_expenses_application` ON `aid_expenses` (`application_id`);

CREATE TABLE `aid_payments` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`application_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`due_on` text NOT NULL,
	`ordered_on` text,
	`mandate_number` text,
	`paid_on` text,
	FOREIGN KEY (`application_id`) REFERENCES `aid_applications`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `aid_payments_application` ON `aid_payments` (`application_id`);

CREATE INDEX `aid_payments_due` ON `aid_payments` (`status`,`due_on`);

CREATE INDEX `aid_payments_paid` ON `aid_payments` (`paid_on`);

CREATE INDEX `aid_payments_mandate` ON `aid_payments` (`mandate_number`);

CREATE TABLE `aid_commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`application_id` text NOT NULL,
	`person_id` text NOT NULL,
	`commune_code` text NOT NULL,
	`start_on` text NOT NULL,
	`start_known` integer NOT NULL,
	`months` integer NOT NULL,
	`end_on` text NOT NULL,
	`status` text NOT NULL,
	`breached_on` text,
	`breach_reason` text,
	`graduated` integer,
	`observations_due_on` text,
	`observations_on` text,
	`observations` text,
	`decided_on` text,
	`decision_number` text,
	`decided_mode` text,
	`reversement_cents` integer,
	`waiver_reason` text,
	`titre_number` text,
	`titre_on` text,
	`recovered_on` text,
	`recovered_cents` integer,
	FOREIGN KEY (`application_id`) REFERENCES `aid_applications`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `aid_commitments_application` ON `aid_commitments` (`application_id`);

CREATE INDEX `aid_commitments_person` ON `aid_commitments` (`person_id`);

CREATE INDEX `aid_commitments_status` ON `aid_commitments` (`status`,`end_on`);

CREATE INDEX `aid_commitments_commune` ON `aid_commitments` (`commune_code`);

CREATE TABLE `aid_suspensions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`reason` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `aid_commitments`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `aid_suspensions_commitment` ON `aid_suspensions` (`commitment_id`);

CREATE TABLE `aid_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`year` integer NOT NULL,
	`due_on` text NOT NULL,
	`outcome` text,
	`checked_on` text,
	`checked_by` text,
	`document_id` text,
	FOREIGN KEY (`commitment_id`) REFERENCES `aid_commitments`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `aid_checks_year` ON `aid_checks` (`commitment_id`,`year`);

CREATE INDEX `aid_checks_due` ON `aid_checks` (`due_on`);

CREATE TABLE `budget_envelopes` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`scheme_id` text NOT NULL,
	`amount_cents` integer NOT NULL,
	FOREIGN KEY (`scheme_id`) REFERENCES `aid_schemes`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `budget_envelopes_year` ON `budget_envelopes` (`year`,`scheme_id`) WHERE archived_at is null;

CREATE TABLE `declared_aids` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`scheme_id` text,
	`label` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`signed_on` text,
	`commune_code` text,
	FOREIGN KEY (`scheme_id`) REFERENCES `aid_schemes`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `declared_aids_person` ON `declared_aids` (`person_id`);

CREATE TABLE `letter_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text,
	`bytes` integer NOT NULL,
	`at` text NOT NULL,
	`by` text
);

CREATE UNIQUE INDEX `letter_templates_number` ON `letter_templates` (`letter`,`number`);

CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`letter` text NOT NULL,
	`number` integer NOT NULL,
	`template_id` text,
	`docx_document_id` text NOT NULL,
	`pdf_document_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text,
	FOREIGN KEY (`application_id`) REFERENCES `aid_applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `letter_templates`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `letters_number` ON `letters` (`application_id`,`letter`,`number`);

CREATE TABLE `opening_balances` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`indicator` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`profession_code` text,
	`epci_code` text,
	`value` integer NOT NULL,
	`source` text NOT NULL
);

CREATE INDEX `opening_balances_indicator` ON `opening_balances` (`indicator`);
