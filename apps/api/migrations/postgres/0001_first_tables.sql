CREATE TABLE "users" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"roles" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"sector_id" text COLLATE "C",
	"disabled_at" text COLLATE "C",
	"password_hash" text COLLATE "C" NOT NULL
);

CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"revoked_at" text COLLATE "C",
	"last_seen_at" text COLLATE "C" NOT NULL
);

CREATE TABLE "sign_in_failures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);

CREATE TABLE "audit_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"subject_resource" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C",
	"request_id" text COLLATE "C",
	"values_hash" text COLLATE "C"
);

CREATE TABLE "audit_values" (
	"entry_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"changes" text COLLATE "C" NOT NULL
);

CREATE TABLE "outbox" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"done_at" text COLLATE "C"
);

CREATE TABLE "idempotency_keys" (
	"user_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"request_hash" text COLLATE "C" NOT NULL,
	"status" bigint NOT NULL,
	"reply_id" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);

CREATE TABLE "settings" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);

CREATE TABLE "epcis" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"population" bigint NOT NULL,
	"longitude" double precision,
	"latitude" double precision,
	"in_territory" integer NOT NULL,
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "communes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"postal_codes" text COLLATE "C" NOT NULL,
	"epci_code" text COLLATE "C",
	"departement" text COLLATE "C" NOT NULL,
	"population" bigint NOT NULL,
	"canton_code" text COLLATE "C",
	"in_territory" integer NOT NULL,
	"year" bigint NOT NULL,
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "sectors" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"advisor_id" text COLLATE "C"
);

CREATE TABLE "sector_communes" (
	"sector_id" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "sector_communes_sector_id_commune_code_pk" PRIMARY KEY("sector_id","commune_code")
);

CREATE TABLE "organisations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"finess" text COLLATE "C",
	"siret" text COLLATE "C",
	"address" text COLLATE "C",
	"postal_code" text COLLATE "C",
	"commune_code" text COLLATE "C",
	"epci_code" text COLLATE "C",
	"email" text COLLATE "C",
	"phone" text COLLATE "C",
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "organisation_territories" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"epci_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "organisation_territories_organisation_id_epci_code_pk" PRIMARY KEY("organisation_id","epci_code")
);

CREATE TABLE "households" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"arrival_wished_on" text COLLATE "C",
	"notes" text COLLATE "C"
);

CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"civility" text COLLATE "C",
	"last_name" text COLLATE "C" NOT NULL,
	"first_name" text COLLATE "C" NOT NULL,
	"birth_year" bigint,
	"email" text COLLATE "C",
	"phone" text COLLATE "C",
	"phone2" text COLLATE "C",
	"commune_code" text COLLATE "C",
	"profession_code" text COLLATE "C",
	"specialty_code" text COLLATE "C",
	"rpps" text COLLATE "C",
	"career_status" text COLLATE "C",
	"practice_mode" text COLLATE "C",
	"origin" text COLLATE "C",
	"organisation_id" text COLLATE "C",
	"position" text COLLATE "C",
	"household_id" text COLLATE "C",
	"advisor_id" text COLLATE "C",
	"languages" text COLLATE "C" NOT NULL,
	"notice_given_on" text COLLATE "C",
	"notice_version" text COLLATE "C",
	"contact_opposed_on" text COLLATE "C",
	"last_exchange_on" text COLLATE "C",
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "person_tags" (
	"person_id" text COLLATE "C" NOT NULL,
	"tag" text COLLATE "C" NOT NULL,
	CONSTRAINT "person_tags_person_id_tag_pk" PRIMARY KEY("person_id","tag")
);

CREATE TABLE "practices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"profession_code" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C" NOT NULL,
	"sector_code" text COLLATE "C",
	"commune_code" text COLLATE "C" NOT NULL,
	"started_on" text COLLATE "C",
	"ended_on" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL
);

CREATE TABLE "household_members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"household_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"first_name" text COLLATE "C",
	"birth_year" bigint,
	"birth_month" bigint,
	"job_sector" text COLLATE "C",
	"job_title" text COLLATE "C",
	"purge_on" text COLLATE "C"
);

CREATE TABLE "needs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"household_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"member_id" text COLLATE "C",
	"criteria" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL
);

CREATE TABLE "access_grants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"household_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"until_at" text COLLATE "C" NOT NULL
);

CREATE TABLE "journeys" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"household_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"advisor_id" text COLLATE "C",
	"entered_on" text COLLATE "C" NOT NULL,
	"opened_on" text COLLATE "C",
	"target_on" text COLLATE "C",
	"priority" text COLLATE "C" NOT NULL,
	"hold_until_on" text COLLATE "C",
	"hold_reason" text COLLATE "C",
	"phase" text COLLATE "C",
	"phase_since" text COLLATE "C",
	"planned_until_on" text COLLATE "C",
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "journey_target_communes" (
	"journey_id" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "journey_target_communes_journey_id_commune_code_pk" PRIMARY KEY("journey_id","commune_code")
);

CREATE TABLE "journey_target_epcis" (
	"journey_id" text COLLATE "C" NOT NULL,
	"epci_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "journey_target_epcis_journey_id_epci_code_pk" PRIMARY KEY("journey_id","epci_code")
);

CREATE TABLE "journey_members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"journey_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"until_on" text COLLATE "C"
);

CREATE TABLE "journey_closures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"journey_id" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"closed_on" text COLLATE "C" NOT NULL,
	"reopened_on" text COLLATE "C"
);

CREATE TABLE "pipelines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL
);

CREATE TABLE "steps" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"pipeline_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"milestone" text COLLATE "C",
	"ready_from" integer NOT NULL,
	"delay_days" bigint,
	"requires" text COLLATE "C" NOT NULL
);

CREATE TABLE "tracks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"pipeline_id" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"household_id" text COLLATE "C",
	"step_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"drop_reason" text COLLATE "C",
	"rank" bigint NOT NULL,
	"entered_at" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C",
	"waiting_for" text COLLATE "C",
	"waiting_since" text COLLATE "C",
	"resolution" text COLLATE "C",
	"frozen_at" text COLLATE "C"
);

CREATE TABLE "step_changes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"track_id" text COLLATE "C" NOT NULL,
	"from_step_id" text COLLATE "C",
	"to_step_id" text COLLATE "C",
	"from_state" text COLLATE "C",
	"to_state" text COLLATE "C" NOT NULL,
	"milestone" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C",
	"reason" text COLLATE "C"
);

CREATE TABLE "tasks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"due_time" text COLLATE "C",
	"assignee_id" text COLLATE "C" NOT NULL,
	"priority" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"waiting_for" text COLLATE "C",
	"person_id" text COLLATE "C",
	"journey_id" text COLLATE "C",
	"track_id" text COLLATE "C",
	"origin" text COLLATE "C" NOT NULL,
	"confirmed_at" text COLLATE "C",
	"remind_on" text COLLATE "C",
	"done_at" text COLLATE "C",
	"done_by" text COLLATE "C",
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "interactions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"occurred_on" text COLLATE "C" NOT NULL,
	"occurred_time" text COLLATE "C",
	"medium" text COLLATE "C",
	"direction" text COLLATE "C",
	"outcome" text COLLATE "C",
	"two_way" integer NOT NULL,
	"duration_minutes" bigint,
	"person_id" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"summary" text COLLATE "C" NOT NULL,
	"visibility" text COLLATE "C" NOT NULL,
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "interaction_participants" (
	"interaction_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "interaction_participants_interaction_id_person_id_pk" PRIMARY KEY("interaction_id","person_id")
);

CREATE TABLE "installations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"person_id" text COLLATE "C",
	"profession_code" text COLLATE "C" NOT NULL,
	"specialty_code" text COLLATE "C",
	"effective_on" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"mode" text COLLATE "C" NOT NULL,
	"first_in_departement" integer,
	"attribution" text COLLATE "C" NOT NULL,
	"attribution_reason" text COLLATE "C",
	"journey_id" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL,
	"ended_on" text COLLATE "C",
	"end_reason" text COLLATE "C"
);

CREATE TABLE "import_runs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"encoding" text COLLATE "C" NOT NULL,
	"separator" text COLLATE "C" NOT NULL,
	"header" text COLLATE "C" NOT NULL,
	"mapping" text COLLATE "C" NOT NULL,
	"value_maps" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"started_at" text COLLATE "C",
	"finished_at" text COLLATE "C"
);

CREATE TABLE "import_rows" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"import_run_id" text COLLATE "C" NOT NULL,
	"record" bigint NOT NULL,
	"line" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"cells" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"warnings" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"journey_id" text COLLATE "C"
);

ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "audit_values" ADD CONSTRAINT "audit_values_entry_id_audit_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entries"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sector_communes" ADD CONSTRAINT "sector_communes_sector_id_sectors_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sectors"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "organisation_territories" ADD CONSTRAINT "organisation_territories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "people" ADD CONSTRAINT "people_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "person_tags" ADD CONSTRAINT "person_tags_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "practices" ADD CONSTRAINT "practices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "practices" ADD CONSTRAINT "practices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "household_members" ADD CONSTRAINT "household_members_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "needs" ADD CONSTRAINT "needs_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "needs" ADD CONSTRAINT "needs_member_id_household_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."household_members"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "access_grants" ADD CONSTRAINT "access_grants_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journeys" ADD CONSTRAINT "journeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journeys" ADD CONSTRAINT "journeys_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journey_target_communes" ADD CONSTRAINT "journey_target_communes_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journey_target_epcis" ADD CONSTRAINT "journey_target_epcis_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journey_members" ADD CONSTRAINT "journey_members_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "journey_closures" ADD CONSTRAINT "journey_closures_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "steps" ADD CONSTRAINT "steps_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tracks" ADD CONSTRAINT "tracks_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tracks" ADD CONSTRAINT "tracks_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tracks" ADD CONSTRAINT "tracks_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tracks" ADD CONSTRAINT "tracks_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "step_changes" ADD CONSTRAINT "step_changes_track_id_tracks_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."tracks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tasks" ADD CONSTRAINT "tasks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tasks" ADD CONSTRAINT "tasks_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "tasks" ADD CONSTRAINT "tasks_track_id_tracks_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."tracks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "interactions" ADD CONSTRAINT "interactions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "interactions" ADD CONSTRAINT "interactions_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "interaction_participants" ADD CONSTRAINT "interaction_participants_interaction_id_interactions_id_fk" FOREIGN KEY ("interaction_id") REFERENCES "public"."interactions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "interaction_participants" ADD CONSTRAINT "interaction_participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "installations" ADD CONSTRAINT "installations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "installations" ADD CONSTRAINT "installations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "installations" ADD CONSTRAINT "installations_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_run_id_import_runs_id_fk" FOREIGN KEY ("import_run_id") REFERENCES "public"."import_runs"("id") ON DELETE no action ON UPDATE no action;

CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email") WHERE archived_at is null;

CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");

CREATE INDEX "sign_in_failures_key" ON "sign_in_failures" USING btree ("key","at");

CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_resource","subject_id","at");

CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at");

CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("at") WHERE done_at is null;

CREATE UNIQUE INDEX "epcis_code" ON "epcis" USING btree ("code");

CREATE UNIQUE INDEX "communes_code" ON "communes" USING btree ("code");

CREATE INDEX "communes_epci" ON "communes" USING btree ("epci_code");

CREATE INDEX "communes_territory" ON "communes" USING btree ("search") WHERE in_territory = 1;

CREATE INDEX "sector_communes_commune" ON "sector_communes" USING btree ("commune_code");

CREATE INDEX "organisations_search" ON "organisations" USING btree ("search");

CREATE INDEX "organisation_territories_epci" ON "organisation_territories" USING btree ("epci_code");

CREATE UNIQUE INDEX "people_rpps" ON "people" USING btree ("rpps") WHERE archived_at is null;

CREATE INDEX "people_search" ON "people" USING btree ("search","id") WHERE archived_at is null;

CREATE INDEX "people_household" ON "people" USING btree ("household_id");

CREATE INDEX "people_organisation" ON "people" USING btree ("organisation_id");

CREATE INDEX "people_email" ON "people" USING btree ("email");

CREATE INDEX "people_phone" ON "people" USING btree ("phone");

CREATE INDEX "people_category" ON "people" USING btree ("category","search") WHERE archived_at is null;

CREATE INDEX "people_advisor" ON "people" USING btree ("advisor_id");

CREATE INDEX "person_tags_tag" ON "person_tags" USING btree ("tag");

CREATE INDEX "practices_person" ON "practices" USING btree ("person_id");

CREATE INDEX "household_members_household" ON "household_members" USING btree ("household_id");

CREATE INDEX "needs_household" ON "needs" USING btree ("household_id","kind");

CREATE INDEX "access_grants_household" ON "access_grants" USING btree ("household_id","user_id");

CREATE UNIQUE INDEX "journeys_number" ON "journeys" USING btree ("number");

CREATE INDEX "journeys_person" ON "journeys" USING btree ("person_id");

CREATE INDEX "journeys_household" ON "journeys" USING btree ("household_id");

CREATE INDEX "journeys_status" ON "journeys" USING btree ("status","advisor_id") WHERE archived_at is null;

CREATE INDEX "journeys_entered" ON "journeys" USING btree ("entered_on","phase","status") WHERE archived_at is null;

CREATE INDEX "journeys_search" ON "journeys" USING btree ("search","id") WHERE archived_at is null;

CREATE INDEX "journey_target_communes_commune" ON "journey_target_communes" USING btree ("commune_code");

CREATE INDEX "journey_target_epcis_epci" ON "journey_target_epcis" USING btree ("epci_code");

CREATE INDEX "journey_members_journey" ON "journey_members" USING btree ("journey_id");

CREATE INDEX "journey_members_user" ON "journey_members" USING btree ("user_id");

CREATE UNIQUE INDEX "journey_members_one_referent" ON "journey_members" USING btree ("journey_id") WHERE role = 'referent' and until_on is null;

CREATE INDEX "journey_closures_journey" ON "journey_closures" USING btree ("journey_id");

CREATE UNIQUE INDEX "pipelines_key" ON "pipelines" USING btree ("key") WHERE archived_at is null;

CREATE INDEX "steps_pipeline" ON "steps" USING btree ("pipeline_id","position");

CREATE UNIQUE INDEX "tracks_of_journey" ON "tracks" USING btree ("journey_id","pipeline_id");

CREATE UNIQUE INDEX "tracks_of_household" ON "tracks" USING btree ("household_id","pipeline_id");

CREATE INDEX "tracks_column" ON "tracks" USING btree ("step_id","rank","id") WHERE archived_at is null and frozen_at is null and state = 'open';

CREATE INDEX "step_changes_track" ON "step_changes" USING btree ("track_id","at");

CREATE INDEX "step_changes_milestone" ON "step_changes" USING btree ("milestone","at");

CREATE INDEX "tasks_open" ON "tasks" USING btree ("assignee_id","due_on") WHERE status in ('todo', 'doing', 'waiting') and archived_at is null;

CREATE INDEX "tasks_done" ON "tasks" USING btree ("assignee_id","done_at") WHERE status = 'done';

CREATE INDEX "tasks_journey" ON "tasks" USING btree ("journey_id","due_on");

CREATE INDEX "tasks_person" ON "tasks" USING btree ("person_id");

CREATE INDEX "tasks_track" ON "tasks" USING btree ("track_id","due_on");

CREATE INDEX "interactions_person" ON "interactions" USING btree ("person_id","occurred_on");

CREATE INDEX "interactions_journey" ON "interactions" USING btree ("journey_id","occurred_on");

CREATE INDEX "interactions_two_way" ON "interactions" USING btree ("occurred_on","person_id") WHERE two_way = 1 and archived_at is null;

CREATE INDEX "interaction_participants_person" ON "interaction_participants" USING btree ("person_id");

CREATE INDEX "installations_effective" ON "installations" USING btree ("effective_on","profession_code") WHERE archived_at is null;

CREATE INDEX "installations_person" ON "installations" USING btree ("person_id","commune_code");

CREATE UNIQUE INDEX "installations_one_live_per_journey" ON "installations" USING btree ("journey_id") WHERE archived_at is null;

CREATE UNIQUE INDEX "import_rows_record" ON "import_rows" USING btree ("import_run_id","record");

CREATE INDEX "import_rows_outcome" ON "import_rows" USING btree ("import_run_id","outcome","record");
