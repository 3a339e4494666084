CREATE TABLE `drafts` (
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `key`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `drafts_old` ON `drafts` (`updated_at`);

CREATE TABLE `first_run_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);

CREATE TABLE `waiting_entries` (
	`journey_id` text PRIMARY KEY NOT NULL,
	`since_on` text NOT NULL,
	`reasons` text NOT NULL,
	`adjustment` integer NOT NULL,
	`adjustment_reason` text,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `job_leases` (
	`job` text PRIMARY KEY NOT NULL,
	`next_at` text NOT NULL,
	`holder` text,
	`until_at` text
);

CREATE TABLE `job_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`job` text NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text,
	`ended_at` text,
	`outcome` text NOT NULL,
	`count` integer,
	`error_code` text
);

CREATE INDEX `job_runs_job` ON `job_runs` (`job`,`started_at`);

CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`owner_id` text NOT NULL,
	`screen` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`shared` text NOT NULL,
	`is_default` integer NOT NULL
);

CREATE INDEX `saved_views_owner` ON `saved_views` (`owner_id`,`screen`);

ALTER TABLE `sessions` ADD `agent` text;

ALTER TABLE `settings` ADD `version` integer DEFAULT 1 NOT NULL;

CREATE INDEX `tracks_entered` ON `tracks` (`step_id`,`entered_at`) WHERE archived_at is null and frozen_at is null and state = 'open';

CREATE INDEX `tasks_due` ON `tasks` (`due_on`,`track_id`) WHERE status in ('todo', 'doing', 'waiting') and archived_at is null;
