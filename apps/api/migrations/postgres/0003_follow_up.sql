CREATE TABLE "playbooks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"journey_types" text COLLATE "C" NOT NULL
);

CREATE TABLE "playbook_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"playbook_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C"
);

CREATE TABLE "playbook_steps" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"pipeline_id" text COLLATE "C",
	"reference" text COLLATE "C" NOT NULL,
	"reference_step_id" text COLLATE "C",
	"offset_days" bigint NOT NULL,
	"working_days" integer NOT NULL
);

CREATE TABLE "journey_playbooks" (
	"journey_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "journey_playbooks_journey_id_version_id_pk" PRIMARY KEY("journey_id","version_id")
);

CREATE TABLE "plan_moves" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"journey_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C",
	"from_on" text COLLATE "C",
	"to_on" text COLLATE "C",
	"moved" text COLLATE "C" NOT NULL,
	"undone_at" text COLLATE "C"
);

CREATE TABLE "follow_up_rules" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"watch" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"task_kind" text COLLATE "C" NOT NULL,
	"after" bigint NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"repeat_every" bigint,
	"phases" text COLLATE "C" NOT NULL,
	"statuses" text COLLATE "C" NOT NULL,
	"origins" text COLLATE "C" NOT NULL,
	"active" integer NOT NULL,
	"position" bigint NOT NULL
);

CREATE TABLE "retention_checks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"installation_id" text COLLATE "C" NOT NULL,
	"months" bigint NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C",
	"answered_on" text COLLATE "C",
	"answered_by" text COLLATE "C"
);

CREATE TABLE "absences" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"until_on" text COLLATE "C" NOT NULL,
	"stand_in_id" text COLLATE "C" NOT NULL
);

CREATE TABLE "notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"subject_resource" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"read_at" text COLLATE "C",
	"mailed_at" text COLLATE "C"
);

CREATE TABLE "notice_switches" (
	"user_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"on_site" integer NOT NULL,
	"by_mail" integer NOT NULL,
	CONSTRAINT "notice_switches_user_id_kind_pk" PRIMARY KEY("user_id","kind")
);

CREATE TABLE "calendar_feeds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"revoked_at" text COLLATE "C",
	"last_read_at" text COLLATE "C"
);

CREATE TABLE "documents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"bytes" bigint NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"confidential" integer NOT NULL,
	"subject_resource" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"retention_class" text COLLATE "C" NOT NULL,
	"purge_on" text COLLATE "C"
);

CREATE TABLE "mail_templates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL
);

ALTER TABLE "outbox" ADD COLUMN "attempts" bigint DEFAULT 0 NOT NULL;

ALTER TABLE "outbox" ADD COLUMN "error_code" text COLLATE "C";

ALTER TABLE "outbox" ADD COLUMN "next_at" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "rrule" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "recurs" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "previous_id" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "recurs_from_on" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "subject_resource" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "subject_id" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "playbook_step_id" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "planned_on" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "rule_id" text COLLATE "C";

ALTER TABLE "tasks" ADD COLUMN "made_for" text COLLATE "C";

ALTER TABLE "playbook_versions" ADD CONSTRAINT "playbook_versions_playbook_id_playbooks_id_fk" FOREIGN KEY ("playbook_id") REFERENCES "public"."playbooks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "playbook_steps" ADD CONSTRAINT "playbook_steps_version_id_playbook_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."playbook_versions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journey_playbooks" ADD CONSTRAINT "journey_playbooks_version_id_playbook_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."playbook_versions"("id") ON DELETE no action ON UPDATE no action;

CREATE UNIQUE INDEX "playbook_versions_number" ON "playbook_versions" USING btree ("playbook_id","number");

CREATE INDEX "playbook_steps_version" ON "playbook_steps" USING btree ("version_id","position");

CREATE INDEX "plan_moves_journey" ON "plan_moves" USING btree ("journey_id","at");

CREATE UNIQUE INDEX "retention_checks_once" ON "retention_checks" USING btree ("installation_id","months");

CREATE INDEX "retention_checks_due" ON "retention_checks" USING btree ("due_on");

CREATE INDEX "absences_user" ON "absences" USING btree ("user_id","until_on");

CREATE INDEX "absences_stand_in" ON "absences" USING btree ("stand_in_id","until_on");

CREATE INDEX "absences_until" ON "absences" USING btree ("until_on");

CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("user_id","key");

CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id","at") WHERE read_at is null;

CREATE INDEX "notices_user" ON "notices" USING btree ("user_id","at");

CREATE INDEX "notices_unmailed" ON "notices" USING btree ("at") WHERE mailed_at is null;

CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");

CREATE INDEX "calendar_feeds_user" ON "calendar_feeds" USING btree ("user_id");

CREATE INDEX "documents_subject" ON "documents" USING btree ("subject_resource","subject_id");

CREATE INDEX "documents_sha256" ON "documents" USING btree ("sha256");

CREATE INDEX "tasks_done_at" ON "tasks" USING btree ("done_at") WHERE status = 'done';

CREATE UNIQUE INDEX "tasks_made_for" ON "tasks" USING btree ("made_for");

CREATE UNIQUE INDEX "tasks_previous" ON "tasks" USING btree ("previous_id");

CREATE INDEX "tasks_subject" ON "tasks" USING btree ("subject_resource","subject_id");

CREATE INDEX "tasks_reminded" ON "tasks" USING btree ("remind_on") WHERE remind_on is not null and status in ('todo', 'doing', 'waiting') and archived_at is null;
