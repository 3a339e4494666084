CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`language` text NOT NULL,
	`sector_id` text,
	`disabled_at` text,
	`password_hash` text NOT NULL
);

CREATE UNIQUE INDEX `users_email` ON `users` (`email`) WHERE archived_at is null;

CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`last_seen_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `sessions_user` ON `sessions` (`user_id`);

CREATE TABLE `sign_in_failures` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL
);

CREATE INDEX `sign_in_failures_key` ON `sign_in_failures` (`key`,`at`);

CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`user_id` text,
	`action` text NOT NULL,
	`subject_resource` text NOT NULL,
	`subject_id` text,
	`request_id` text,
	`values_hash` text
);

CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject_resource`,`subject_id`,`at`);

CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`);

CREATE TABLE `audit_values` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`changes` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`done_at` text
);

CREATE INDEX `outbox_waiting` ON `outbox` (`at`) WHERE done_at is null;

CREATE TABLE `idempotency_keys` (
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer NOT NULL,
	`reply_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`user_id`, `key`)
);

CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text NOT NULL
);

CREATE TABLE `epcis` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`population` integer NOT NULL,
	`longitude` real,
	`latitude` real,
	`in_territory` integer NOT NULL,
	`search` text NOT NULL
);

CREATE UNIQUE INDEX `epcis_code` ON `epcis` (`code`);

CREATE TABLE `communes` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`postal_codes` text NOT NULL,
	`epci_code` text,
	`departement` text NOT NULL,
	`population` integer NOT NULL,
	`canton_code` text,
	`in_territory` integer NOT NULL,
	`year` integer NOT NULL,
	`search` text NOT NULL
);

CREATE UNIQUE INDEX `communes_code` ON `communes` (`code`);

CREATE INDEX `communes_epci` ON `communes` (`epci_code`);

CREATE INDEX `communes_territory` ON `communes` (`search`) WHERE in_territory = 1;

CREATE TABLE `sectors` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`advisor_id` text
);

CREATE TABLE `sector_communes` (
	`sector_id` text NOT NULL,
	`commune_code` text NOT NULL,
	PRIMARY KEY(`sector_id`, `commune_code`),
	FOREIGN KEY (`sector_id`) REFERENCES `sectors`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `sector_communes_commune` ON `sector_communes` (`commune_code`);

CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`finess` text,
	`siret` text,
	`address` text,
	`postal_code` text,
	`commune_code` text,
	`epci_code` text,
	`email` text,
	`phone` text,
	`search` text NOT NULL
);

CREATE INDEX `organisations_search` ON `organisations` (`search`);

CREATE TABLE `organisation_territories` (
	`organisation_id` text NOT NULL,
	`epci_code` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `epci_code`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `organisation_territories_epci` ON `organisation_territories` (`epci_code`);

CREATE TABLE `households` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`arrival_wished_on` text,
	`notes` text
);

CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`category` text NOT NULL,
	`civility` text,
	`last_name` text NOT NULL,
	`first_name` text NOT NULL,
	`birth_year` integer,
	`email` text,
	`phone` text,
	`phone2` text,
	`commune_code` text,
	`profession_code` text,
	`specialty_code` text,
	`rpps` text,
	`career_status` text,
	`practice_mode` text,
	`origin` text,
	`organisation_id` text,
	`position` text,
	`household_id` text,
	`advisor_id` text,
	`languages` text NOT NULL,
	`notice_given_on` text,
	`notice_version` text,
	`contact_opposed_on` text,
	`last_exchange_on` text,
	`search` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `people_rpps` ON `people` (`rpps`) WHERE archived_at is null;

CREATE INDEX `people_search` ON `people` (`search`,`id`) WHERE archived_at is null;

CREATE INDEX `people_household` ON `people` (`household_id`);

CREATE INDEX `people_organisation` ON `people` (`organisation_id`);

CREATE INDEX `people_email` ON `people` (`email`);

CREATE INDEX `people_phone` ON `people` (`phone`);

CREATE INDEX `people_category` ON `people` (`category`,`search`) WHERE archived_at is null;

CREATE INDEX `people_advisor` ON `people` (`advisor_id`);

CREATE TABLE `person_tags` (
	`person_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`person_id`, `tag`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `person_tags_tag` ON `person_tags` (`tag`);

CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text,
	`profession_code` text NOT NULL,
	`mode` text NOT NULL,
	`sector_code` text,
	`commune_code` text NOT NULL,
	`started_on` text,
	`ended_on` text,
	`source` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `practices_person` ON `practices` (`person_id`);

CREATE TABLE `household_members` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`household_id` text NOT NULL,
	`kind` text NOT NULL,
	`first_name` text,
	`birth_year` integer,
	`birth_month` integer,
	`job_sector` text,
	`job_title` text,
	`purge_on` text,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `household_members_household` ON `household_members` (`household_id`);

CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`household_id` text NOT NULL,
	`kind` text NOT NULL,
	`member_id` text,
	`criteria` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `household_members`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `needs_household` ON `needs` (`household_id`,`kind`);

CREATE TABLE `access_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`household_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`until_at` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `access_grants_household` ON `access_grants` (`household_id`,`user_id`);

CREATE TABLE `journeys` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`number` text NOT NULL,
	`person_id` text NOT NULL,
	`household_id` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`advisor_id` text,
	`entered_on` text NOT NULL,
	`opened_on` text,
	`target_on` text,
	`priority` text NOT NULL,
	`hold_until_on` text,
	`hold_reason` text,
	`phase` text,
	`phase_since` text,
	`planned_until_on` text,
	`search` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `journeys_number` ON `journeys` (`number`);

CREATE INDEX `journeys_person` ON `journeys` (`person_id`);

CREATE INDEX `journeys_household` ON `journeys` (`household_id`);

CREATE INDEX `journeys_status` ON `journeys` (`status`,`advisor_id`) WHERE archived_at is null;

CREATE INDEX `journeys_entered` ON `journeys` (`entered_on`,`phase`,`status`) WHERE archived_at is null;

CREATE INDEX `journeys_search` ON `journeys` (`search`,`id`) WHERE archived_at is null;

CREATE TABLE `journey_target_communes` (
	`journey_id` text NOT NULL,
	`commune_code` text NOT NULL,
	PRIMARY KEY(`journey_id`, `commune_code`),
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `journey_target_communes_commune` ON `journey_target_communes` (`commune_code`);

CREATE TABLE `journey_target_epcis` (
	`journey_id` text NOT NULL,
	`epci_code` text NOT NULL,
	PRIMARY KEY(`journey_id`, `epci_code`),
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `journey_target_epcis_epci` ON `journey_target_epcis` (`epci_code`);

CREATE TABLE `journey_members` (
	`id` text PRIMARY KEY NOT NULL,
	`journey_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `journey_members_journey` ON `journey_members` (`journey_id`);

CREATE INDEX `journey_members_user` ON `journey_members` (`user_id`);

CREATE UNIQUE INDEX `journey_members_one_referent` ON `journey_members` (`journey_id`) WHERE role = 'referent' and until_on is null;

CREATE TABLE `journey_closures` (
	`id` text PRIMARY KEY NOT NULL,
	`journey_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`closed_on` text NOT NULL,
	`reopened_on` text,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `journey_closures_journey` ON `journey_closures` (`journey_id`);

CREATE TABLE `pipelines` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`scope` text NOT NULL,
	`position` integer NOT NULL
);

CREATE UNIQUE INDEX `pipelines_key` ON `pipelines` (`key`) WHERE archived_at is null;

CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`pipeline_id` text NOT NULL,
	`label` text NOT NULL,
	`position` integer NOT NULL,
	`milestone` text,
	`ready_from` integer NOT NULL,
	`delay_days` integer,
	`requires` text NOT NULL,
	FOREIGN KEY (`pipeline_id`) REFERENCES `pipelines`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `steps_pipeline` ON `steps` (`pipeline_id`,`position`);

CREATE TABLE `tracks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`pipeline_id` text NOT NULL,
	`journey_id` text,
	`household_id` text,
	`step_id` text NOT NULL,
	`state` text NOT NULL,
	`drop_reason` text,
	`rank` integer NOT NULL,
	`entered_at` text NOT NULL,
	`owner_id` text,
	`waiting_for` text,
	`waiting_since` text,
	`resolution` text,
	`frozen_at` text,
	FOREIGN KEY (`pipeline_id`) REFERENCES `pipelines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`step_id`) REFERENCES `steps`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `tracks_of_journey` ON `tracks` (`journey_id`,`pipeline_id`);

CREATE UNIQUE INDEX `tracks_of_household` ON `tracks` (`household_id`,`pipeline_id`);

CREATE INDEX `tracks_column` ON `tracks` (`step_id`,`rank`,`id`) WHERE archived_at is null and frozen_at is null and state = 'open';

CREATE TABLE `step_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`track_id` text NOT NULL,
	`from_step_id` text,
	`to_step_id` text,
	`from_state` text,
	`to_state` text NOT NULL,
	`milestone` text,
	`at` text NOT NULL,
	`by` text,
	`reason` text,
	FOREIGN KEY (`track_id`) REFERENCES `tracks`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `step_changes_track` ON `step_changes` (`track_id`,`at`);

CREATE INDEX `step_changes_milestone` ON `step_changes` (`milestone`,`at`);

CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	`due_time` text,
	`assignee_id` text NOT NULL,
	`priority` text NOT NULL,
	`status` text NOT NULL,
	`waiting_for` text,
	`person_id` text,
	`journey_id` text,
	`track_id` text,
	`origin` text NOT NULL,
	`confirmed_at` text,
	`remind_on` text,
	`done_at` text,
	`done_by` text,
	`search` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`track_id`) REFERENCES `tracks`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `tasks_open` ON `tasks` (`assignee_id`,`due_on`) WHERE status in ('todo', 'doing', 'waiting') and archived_at is null;

CREATE INDEX `tasks_done` ON `tasks` (`assignee_id`,`done_at`) WHERE status = 'done';

CREATE INDEX `tasks_journey` ON `tasks` (`journey_id`,`due_on`);

CREATE INDEX `tasks_person` ON `tasks` (`person_id`);

CREATE INDEX `tasks_track` ON `tasks` (`track_id`,`due_on`);

CREATE TABLE `interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`occurred_on` text NOT NULL,
	`occurred_time` text,
	`medium` text,
	`direction` text,
	`outcome` text,
	`two_way` integer NOT NULL,
	`duration_minutes` integer,
	`person_id` text NOT NULL,
	`journey_id` text,
	`summary` text NOT NULL,
	`visibility` text NOT NULL,
	`search` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `interactions_person` ON `interactions` (`person_id`,`occurred_on`);

CREATE INDEX `interactions_journey` ON `interactions` (`journey_id`,`occurred_on`);

CREATE INDEX `interactions_two_way` ON `interactions` (`occurred_on`,`person_id`) WHERE two_way = 1 and archived_at is null;

CREATE TABLE `interaction_participants` (
	`interaction_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`interaction_id`, `person_id`),
	FOREIGN KEY (`interaction_id`) REFERENCES `interactions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `interaction_participants_person` ON `interaction_participants` (`person_id`);

CREATE TABLE `installations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`person_id` text,
	`profession_code` text NOT NULL,
	`specialty_code` text,
	`effective_on` text NOT NULL,
	`commune_code` text NOT NULL,
	`organisation_id` text,
	`mode` text NOT NULL,
	`first_in_departement` integer,
	`attribution` text NOT NULL,
	`attribution_reason` text,
	`journey_id` text,
	`source` text NOT NULL,
	`ended_on` text,
	`end_reason` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `installations_effective` ON `installations` (`effective_on`,`profession_code`) WHERE archived_at is null;

CREATE INDEX `installations_person` ON `installations` (`person_id`,`commune_code`);

CREATE UNIQUE INDEX `installations_one_live_per_journey` ON `installations` (`journey_id`) WHERE archived_at is null;

CREATE TABLE `import_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`encoding` text NOT NULL,
	`separator` text NOT NULL,
	`header` text NOT NULL,
	`mapping` text NOT NULL,
	`value_maps` text NOT NULL,
	`status` text NOT NULL,
	`started_at` text,
	`finished_at` text
);

CREATE TABLE `import_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`import_run_id` text NOT NULL,
	`record` integer NOT NULL,
	`line` integer NOT NULL,
	`kind` text NOT NULL,
	`cells` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`warnings` text NOT NULL,
	`person_id` text,
	`journey_id` text,
	FOREIGN KEY (`import_run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `import_rows_record` ON `import_rows` (`import_run_id`,`record`);

CREATE INDEX `import_rows_outcome` ON `import_rows` (`import_run_id`,`outcome`,`record`);
