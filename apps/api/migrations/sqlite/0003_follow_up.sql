CREATE TABLE `playbooks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`journey_types` text NOT NULL
);

CREATE TABLE `playbook_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`playbook_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`by` text,
	FOREIGN KEY (`playbook_id`) REFERENCES `playbooks`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `playbook_versions_number` ON `playbook_versions` (`playbook_id`,`number`);

CREATE TABLE `playbook_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`pipeline_id` text,
	`reference` text NOT NULL,
	`reference_step_id` text,
	`offset_days` integer NOT NULL,
	`working_days` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `playbook_versions`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `playbook_steps_version` ON `playbook_steps` (`version_id`,`position`);

CREATE TABLE `journey_playbooks` (
	`journey_id` text NOT NULL,
	`version_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`journey_id`, `version_id`),
	FOREIGN KEY (`version_id`) REFERENCES `playbook_versions`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `plan_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`journey_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text,
	`from_on` text,
	`to_on` text,
	`moved` text NOT NULL,
	`undone_at` text
);

CREATE INDEX `plan_moves_journey` ON `plan_moves` (`journey_id`,`at`);

CREATE TABLE `follow_up_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`watch` text NOT NULL,
	`title` text NOT NULL,
	`task_kind` text NOT NULL,
	`after` integer NOT NULL,
	`unit` text NOT NULL,
	`repeat_every` integer,
	`phases` text NOT NULL,
	`statuses` text NOT NULL,
	`origins` text NOT NULL,
	`active` integer NOT NULL,
	`position` integer NOT NULL
);

CREATE TABLE `retention_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`installation_id` text NOT NULL,
	`months` integer NOT NULL,
	`due_on` text NOT NULL,
	`outcome` text,
	`answered_on` text,
	`answered_by` text
);

CREATE UNIQUE INDEX `retention_checks_once` ON `retention_checks` (`installation_id`,`months`);

CREATE INDEX `retention_checks_due` ON `retention_checks` (`due_on`);

CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`user_id` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`stand_in_id` text NOT NULL
);

CREATE INDEX `absences_user` ON `absences` (`user_id`,`until_on`);

CREATE INDEX `absences_stand_in` ON `absences` (`stand_in_id`,`until_on`);

CREATE INDEX `absences_until` ON `absences` (`until_on`);

CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL,
	`subject_resource` text NOT NULL,
	`subject_id` text NOT NULL,
	`journey_id` text,
	`read_at` text,
	`mailed_at` text
);

CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`key`);

CREATE INDEX `notices_unread` ON `notices` (`user_id`,`at`) WHERE read_at is null;

CREATE INDEX `notices_user` ON `notices` (`user_id`,`at`);

CREATE INDEX `notices_unmailed` ON `notices` (`at`) WHERE mailed_at is null;

CREATE TABLE `notice_switches` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_site` integer NOT NULL,
	`by_mail` integer NOT NULL,
	PRIMARY KEY(`user_id`, `kind`)
);

CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	`last_read_at` text
);

CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);

CREATE INDEX `calendar_feeds_user` ON `calendar_feeds` (`user_id`);

CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`confidential` integer NOT NULL,
	`subject_resource` text NOT NULL,
	`subject_id` text NOT NULL,
	`retention_class` text NOT NULL,
	`purge_on` text
);

CREATE INDEX `documents_subject` ON `documents` (`subject_resource`,`subject_id`);

CREATE INDEX `documents_sha256` ON `documents` (`sha256`);

CREATE TABLE `mail_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL
);

ALTER TABLE `outbox` ADD `attempts` integer DEFAULT 0 NOT NULL;

ALTER TABLE `outbox` ADD `error_code` text;

ALTER TABLE `outbox` ADD `next_at` text;

ALTER TABLE `tasks` ADD `rrule` text;

ALTER TABLE `tasks` ADD `recurs` text;

ALTER TABLE `tasks` ADD `previous_id` text;

ALTER TABLE `tasks` ADD `recurs_from_on` text;

ALTER TABLE `tasks` ADD `subject_resource` text;

ALTER TABLE `tasks` ADD `subject_id` text;

ALTER TABLE `tasks` ADD `playbook_step_id` text;

ALTER TABLE `tasks` ADD `planned_on` text;

ALTER TABLE `tasks` ADD `rule_id` text;

ALTER TABLE `tasks` ADD `made_for` text;

CREATE INDEX `tasks_done_at` ON `tasks` (`done_at`) WHERE status = 'done';

CREATE UNIQUE INDEX `tasks_made_for` ON `tasks` (`made_for`);

CREATE UNIQUE INDEX `tasks_previous` ON `tasks` (`previous_id`);

CREATE INDEX `tasks_subject` ON `tasks` (`subject_resource`,`subject_id`);

CREATE INDEX `tasks_reminded` ON `tasks` (`remind_on`) WHERE remind_on is not null and status in ('todo', 'doing', 'waiting') and archived_at is null;
