CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text
);

CREATE UNIQUE INDEX `areas_from` ON `areas` (`kind`,`code`,`valid_from`);

CREATE TABLE `area_communes` (
	`area_id` text NOT NULL,
	`commune_code` text NOT NULL,
	PRIMARY KEY(`area_id`, `commune_code`),
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `area_communes_commune` ON `area_communes` (`commune_code`);

CREATE TABLE `apl_values` (
	`id` text PRIMARY KEY NOT NULL,
	`profession_group` text NOT NULL,
	`year` integer NOT NULL,
	`commune_code` text NOT NULL,
	`apl_thousandths` integer NOT NULL,
	`standardised_population` integer NOT NULL,
	`total_population` integer NOT NULL,
	`source` text NOT NULL
);

CREATE UNIQUE INDEX `apl_values_of` ON `apl_values` (`profession_group`,`year`,`commune_code`);

CREATE TABLE `contours` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`attribution` text NOT NULL,
	`at` text NOT NULL,
	`shapes` text NOT NULL
);

CREATE TABLE `departures` (
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
	`commune_code` text NOT NULL,
	`organisation_id` text,
	`mode` text,
	`expected_on` text NOT NULL,
	`certainty` text NOT NULL,
	`left_on` text,
	`reason` text,
	`successor_id` text,
	`installation_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`installation_id`) REFERENCES `installations`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `departures_expected` ON `departures` (`expected_on`,`profession_code`) WHERE archived_at is null;

CREATE INDEX `departures_person` ON `departures` (`person_id`);

CREATE INDEX `departures_left` ON `departures` (`left_on`,`profession_code`) WHERE archived_at is null;

CREATE UNIQUE INDEX `departures_one_live_per_installation` ON `departures` (`installation_id`) WHERE archived_at is null;

CREATE TABLE `phase_entries` (
	`journey_id` text NOT NULL,
	`phase` text NOT NULL,
	`first_on` text NOT NULL,
	`after_days` integer,
	`contact_months` integer,
	PRIMARY KEY(`journey_id`, `phase`),
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `phase_entries_first` ON `phase_entries` (`phase`,`first_on`);

CREATE INDEX `phase_entries_delays` ON `phase_entries` (`phase`,`after_days`,`journey_id`) WHERE after_days is not null;

CREATE TABLE `committees` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL
);

CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`committee_id` text NOT NULL,
	`held_on` text NOT NULL,
	`held_time` text,
	`place` text,
	`attendees` text,
	`closed_at` text,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `meetings_held` ON `meetings` (`held_on`) WHERE archived_at is null;

CREATE INDEX `meetings_committee` ON `meetings` (`committee_id`,`held_on`);

CREATE TABLE `meeting_items` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`journey_id` text,
	`minutes` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `meeting_items_meeting` ON `meeting_items` (`meeting_id`,`position`);

CREATE TABLE `meeting_notes` (
	`item_id` text NOT NULL,
	`user_id` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`item_id`, `user_id`),
	FOREIGN KEY (`item_id`) REFERENCES `meeting_items`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text,
	`text` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`journey_id` text,
	`task_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `meeting_items`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `decisions_meeting` ON `decisions` (`meeting_id`);

CREATE INDEX `decisions_task` ON `decisions` (`task_id`);

CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`updated_by` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`meeting_id` text,
	`stopped_on` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`profession_code` text,
	`epci_code` text,
	`canton_code` text,
	`sector_id` text,
	`advisor_id` text,
	`figures` text NOT NULL,
	`sha256` text NOT NULL
);

CREATE INDEX `reports_stopped` ON `reports` (`stopped_on`) WHERE archived_at is null;

CREATE TABLE `report_lists` (
	`report_id` text NOT NULL,
	`figure` text NOT NULL,
	`ids` text NOT NULL,
	PRIMARY KEY(`report_id`, `figure`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `report_comments` (
	`report_id` text NOT NULL,
	`slide` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`report_id`, `slide`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);

ALTER TABLE `communes` DROP COLUMN `canton_code`;
