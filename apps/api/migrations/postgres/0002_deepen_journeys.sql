CREATE TABLE "drafts" (
	"user_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "drafts_user_id_key_pk" PRIMARY KEY("user_id","key")
);

CREATE TABLE "first_run_codes" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL
);

CREATE TABLE "waiting_entries" (
	"journey_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"since_on" text COLLATE "C" NOT NULL,
	"reasons" text COLLATE "C" NOT NULL,
	"adjustment" bigint NOT NULL,
	"adjustment_reason" text COLLATE "C"
);

CREATE TABLE "job_leases" (
	"job" text COLLATE "C" PRIMARY KEY NOT NULL,
	"next_at" text COLLATE "C" NOT NULL,
	"holder" text COLLATE "C",
	"until_at" text COLLATE "C"
);

CREATE TABLE "job_runs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"job" text COLLATE "C" NOT NULL,
	"started_at" text COLLATE "C" NOT NULL,
	"started_by" text COLLATE "C",
	"ended_at" text COLLATE "C",
	"outcome" text COLLATE "C" NOT NULL,
	"count" bigint,
	"error_code" text COLLATE "C"
);

CREATE TABLE "saved_views" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"screen" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"shared" text COLLATE "C" NOT NULL,
	"is_default" integer NOT NULL
);

ALTER TABLE "sessions" ADD COLUMN "agent" text COLLATE "C";

ALTER TABLE "settings" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;

ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

CREATE INDEX "drafts_old" ON "drafts" USING btree ("updated_at");

CREATE INDEX "job_runs_job" ON "job_runs" USING btree ("job","started_at");

CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id","screen");

CREATE INDEX "tracks_entered" ON "tracks" USING btree ("step_id","entered_at") WHERE archived_at is null and frozen_at is null and state = 'open';

CREATE INDEX "tasks_due" ON "tasks" USING btree ("due_on","track_id") WHERE status in ('todo', 'doing', 'waiting') and archived_at is null;
