CREATE TABLE "areas" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C"
);

CREATE TABLE "area_communes" (
	"area_id" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "area_communes_area_id_commune_code_pk" PRIMARY KEY("area_id","commune_code")
);

CREATE TABLE "apl_values" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"profession_group" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"apl_thousandths" bigint NOT NULL,
	"standardised_population" bigint NOT NULL,
	"total_population" bigint NOT NULL,
	"source" text COLLATE "C" NOT NULL
);

CREATE TABLE "contours" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"attribution" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"shapes" text COLLATE "C" NOT NULL
);

CREATE TABLE "departures" (
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
	"commune_code" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"mode" text COLLATE "C",
	"expected_on" text COLLATE "C" NOT NULL,
	"certainty" text COLLATE "C" NOT NULL,
	"left_on" text COLLATE "C",
	"reason" text COLLATE "C",
	"successor_id" text COLLATE "C",
	"installation_id" text COLLATE "C"
);

CREATE TABLE "phase_entries" (
	"journey_id" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"first_on" text COLLATE "C" NOT NULL,
	"after_days" bigint,
	"contact_months" bigint,
	CONSTRAINT "phase_entries_journey_id_phase_pk" PRIMARY KEY("journey_id","phase")
);

CREATE TABLE "committees" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL
);

CREATE TABLE "meetings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"committee_id" text COLLATE "C" NOT NULL,
	"held_on" text COLLATE "C" NOT NULL,
	"held_time" text COLLATE "C",
	"place" text COLLATE "C",
	"attendees" text COLLATE "C",
	"closed_at" text COLLATE "C"
);

CREATE TABLE "meeting_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"meeting_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"minutes" text COLLATE "C"
);

CREATE TABLE "meeting_notes" (
	"item_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "meeting_notes_item_id_user_id_pk" PRIMARY KEY("item_id","user_id")
);

CREATE TABLE "decisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"meeting_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"task_id" text COLLATE "C" NOT NULL
);

CREATE TABLE "reports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"meeting_id" text COLLATE "C",
	"stopped_on" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"to_on" text COLLATE "C" NOT NULL,
	"profession_code" text COLLATE "C",
	"epci_code" text COLLATE "C",
	"canton_code" text COLLATE "C",
	"sector_id" text COLLATE "C",
	"advisor_id" text COLLATE "C",
	"figures" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL
);

CREATE TABLE "report_lists" (
	"report_id" text COLLATE "C" NOT NULL,
	"figure" text COLLATE "C" NOT NULL,
	"ids" text COLLATE "C" NOT NULL,
	CONSTRAINT "report_lists_report_id_figure_pk" PRIMARY KEY("report_id","figure")
);

CREATE TABLE "report_comments" (
	"report_id" text COLLATE "C" NOT NULL,
	"slide" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	CONSTRAINT "report_comments_report_id_slide_pk" PRIMARY KEY("report_id","slide")
);

ALTER TABLE "area_communes" ADD CONSTRAINT "area_communes_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "departures" ADD CONSTRAINT "departures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "departures" ADD CONSTRAINT "departures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "departures" ADD CONSTRAINT "departures_successor_id_people_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "departures" ADD CONSTRAINT "departures_installation_id_installations_id_fk" FOREIGN KEY ("installation_id") REFERENCES "public"."installations"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "phase_entries" ADD CONSTRAINT "phase_entries_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "meetings" ADD CONSTRAINT "meetings_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_item_id_meeting_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."meeting_items"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_item_id_meeting_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."meeting_items"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "report_lists" ADD CONSTRAINT "report_lists_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;

CREATE UNIQUE INDEX "areas_from" ON "areas" USING btree ("kind","code","valid_from");

CREATE INDEX "area_communes_commune" ON "area_communes" USING btree ("commune_code");

CREATE UNIQUE INDEX "apl_values_of" ON "apl_values" USING btree ("profession_group","year","commune_code");

CREATE INDEX "departures_expected" ON "departures" USING btree ("expected_on","profession_code") WHERE archived_at is null;

CREATE INDEX "departures_person" ON "departures" USING btree ("person_id");

CREATE INDEX "departures_left" ON "departures" USING btree ("left_on","profession_code") WHERE archived_at is null;

CREATE UNIQUE INDEX "departures_one_live_per_installation" ON "departures" USING btree ("installation_id") WHERE archived_at is null;

CREATE INDEX "phase_entries_first" ON "phase_entries" USING btree ("phase","first_on");

CREATE INDEX "phase_entries_delays" ON "phase_entries" USING btree ("phase","after_days","journey_id") WHERE after_days is not null;

CREATE INDEX "meetings_held" ON "meetings" USING btree ("held_on") WHERE archived_at is null;

CREATE INDEX "meetings_committee" ON "meetings" USING btree ("committee_id","held_on");

CREATE INDEX "meeting_items_meeting" ON "meeting_items" USING btree ("meeting_id","position");

CREATE INDEX "decisions_meeting" ON "decisions" USING btree ("meeting_id");

CREATE INDEX "decisions_task" ON "decisions" USING btree ("task_id");

CREATE INDEX "reports_stopped" ON "reports" USING btree ("stopped_on") WHERE archived_at is null;

ALTER TABLE "communes" DROP COLUMN "canton_code";
