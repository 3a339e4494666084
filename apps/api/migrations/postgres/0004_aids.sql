CREATE TABLE "zonages" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"profession_group" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"class" text COLLATE "C" NOT NULL,
	"decree" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C"
);

CREATE TABLE "aid_schemes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"funder" text COLLATE "C" NOT NULL,
	"legal_form" text COLLATE "C" NOT NULL,
	"legal_category" text COLLATE "C" NOT NULL,
	"managed" integer NOT NULL,
	"scholarship" integer NOT NULL
);

CREATE TABLE "aid_scheme_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"scheme_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	"rules" text COLLATE "C" NOT NULL,
	"summary" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_on" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C"
);

CREATE TABLE "deliberation_sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"meets_on" text COLLATE "C" NOT NULL,
	"report_due_on" text COLLATE "C",
	"held_on" text COLLATE "C",
	"deliberation_number" text COLLATE "C"
);

CREATE TABLE "aid_applications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"scheme_id" text COLLATE "C" NOT NULL,
	"scheme_version_id" text COLLATE "C",
	"person_id" text COLLATE "C" NOT NULL,
	"journey_id" text COLLATE "C",
	"profession_code" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"installation_on" text COLLATE "C",
	"pro_rata_value" double precision,
	"months_asked" bigint,
	"notes" text COLLATE "C",
	"status" text COLLATE "C" NOT NULL,
	"status_since" text COLLATE "C" NOT NULL,
	"filed_on" text COLLATE "C",
	"incomplete_note" text COLLATE "C",
	"complete_on" text COLLATE "C",
	"examined_on" text COLLATE "C",
	"examined_by" text COLLATE "C",
	"opinion" text COLLATE "C",
	"approved_at" text COLLATE "C",
	"approved_by" text COLLATE "C",
	"session_id" text COLLATE "C",
	"computed_cents" bigint,
	"voted_cents" bigint,
	"voted_on" text COLLATE "C",
	"deliberation_number" text COLLATE "C",
	"zone_class" text COLLATE "C",
	"zone_decree" text COLLATE "C",
	"beneficiary_signed_on" text COLLATE "C",
	"funder_signed_on" text COLLATE "C",
	"convention_on" text COLLATE "C",
	"attested_on" text COLLATE "C",
	"sent_to_ars_on" text COLLATE "C",
	"sent_to_cpam_on" text COLLATE "C",
	"settled_on" text COLLATE "C",
	"overpaid_cents" bigint,
	"ended_on" text COLLATE "C",
	"refusal_reason" text COLLATE "C",
	"end_reason" text COLLATE "C",
	"search" text COLLATE "C" NOT NULL
);

CREATE TABLE "aid_pieces" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"compulsory" integer NOT NULL,
	"needed_for" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"received_on" text COLLATE "C",
	"received_by" text COLLATE "C",
	"document_id" text COLLATE "C",
	"version" bigint NOT NULL
);

CREATE TABLE "aid_expenses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"nature" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"amount_cents" bigint NOT NULL,
	"retained_cents" bigint,
	"spent_on" text COLLATE "C"
);

CREATE TABLE "aid_payments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"amount_cents" bigint NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"ordered_on" text COLLATE "C",
	"mandate_number" text COLLATE "C",
	"paid_on" text COLLATE "C"
);

CREATE TABLE "aid_commitments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"start_on" text COLLATE "C" NOT NULL,
	"start_known" integer NOT NULL,
	"months" bigint NOT NULL,
	"end_on" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"breached_on" text COLLATE "C",
	"breach_reason" text COLLATE "C",
	"graduated" integer,
	"observations_due_on" text COLLATE "C",
	"observations_on" text COLLATE "C",
	"observations" text COLLATE "C",
	"decided_on" text COLLATE "C",
	"decision_number" text COLLATE "C",
	"decided_mode" text COLLATE "C",
	"reversement_cents" bigint,
	"waiver_reason" text COLLATE "C",
	"titre_number" text COLLATE "C",
	"titre_on" text COLLATE "C",
	"recovered_on" text COLLATE "C",
	"recovered_cents" bigint
);

CREATE TABLE "aid_suspensions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"commitment_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"until_on" text COLLATE "C" NOT NULL
);

CREATE TABLE "aid_checks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"commitment_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C",
	"checked_on" text COLLATE "C",
	"checked_by" text COLLATE "C",
	"document_id" text COLLATE "C"
);

CREATE TABLE "budget_envelopes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"year" bigint NOT NULL,
	"scheme_id" text COLLATE "C" NOT NULL,
	"amount_cents" bigint NOT NULL
);

CREATE TABLE "declared_aids" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"scheme_id" text COLLATE "C",
	"label" text COLLATE "C" NOT NULL,
	"amount_cents" bigint NOT NULL,
	"signed_on" text COLLATE "C",
	"commune_code" text COLLATE "C"
);

CREATE TABLE "letter_templates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"letter" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C",
	"bytes" bigint NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C"
);

CREATE TABLE "letters" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"letter" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"template_id" text COLLATE "C",
	"docx_document_id" text COLLATE "C" NOT NULL,
	"pdf_document_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C"
);

CREATE TABLE "opening_balances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C",
	"archived_at" text COLLATE "C",
	"version" bigint NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"until_on" text COLLATE "C" NOT NULL,
	"profession_code" text COLLATE "C",
	"epci_code" text COLLATE "C",
	"value" bigint NOT NULL,
	"source" text COLLATE "C" NOT NULL
);

ALTER TABLE "aid_scheme_versions" ADD CONSTRAINT "aid_scheme_versions_scheme_id_aid_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."aid_schemes"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_applications" ADD CONSTRAINT "aid_applications_scheme_id_aid_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."aid_schemes"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_applications" ADD CONSTRAINT "aid_applications_scheme_version_id_aid_scheme_versions_id_fk" FOREIGN KEY ("scheme_version_id") REFERENCES "public"."aid_scheme_versions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_applications" ADD CONSTRAINT "aid_applications_session_id_deliberation_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."deliberation_sessions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_pieces" ADD CONSTRAINT "aid_pieces_application_id_aid_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."aid_applications"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_expenses" ADD CONSTRAINT "aid_expenses_application_id_aid_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."aid_applications"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_payments" ADD CONSTRAINT "aid_payments_application_id_aid_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."aid_applications"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_commitments" ADD CONSTRAINT "aid_commitments_application_id_aid_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."aid_applications"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_suspensions" ADD CONSTRAINT "aid_suspensions_commitment_id_aid_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."aid_commitments"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "aid_checks" ADD CONSTRAINT "aid_checks_commitment_id_aid_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."aid_commitments"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "budget_envelopes" ADD CONSTRAINT "budget_envelopes_scheme_id_aid_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."aid_schemes"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "declared_aids" ADD CONSTRAINT "declared_aids_scheme_id_aid_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."aid_schemes"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "letters" ADD CONSTRAINT "letters_application_id_aid_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."aid_applications"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "letters" ADD CONSTRAINT "letters_template_id_letter_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."letter_templates"("id") ON DELETE no action ON UPDATE no action;

CREATE UNIQUE INDEX "zonages_from" ON "zonages" USING btree ("commune_code","profession_group","valid_from");

CREATE UNIQUE INDEX "aid_schemes_key" ON "aid_schemes" USING btree ("key") WHERE archived_at is null;

CREATE UNIQUE INDEX "aid_scheme_versions_number" ON "aid_scheme_versions" USING btree ("scheme_id","number");

CREATE UNIQUE INDEX "aid_applications_number" ON "aid_applications" USING btree ("number");

CREATE INDEX "aid_applications_person" ON "aid_applications" USING btree ("person_id");

CREATE INDEX "aid_applications_journey" ON "aid_applications" USING btree ("journey_id");

CREATE INDEX "aid_applications_status" ON "aid_applications" USING btree ("status","status_since");

CREATE INDEX "aid_applications_session" ON "aid_applications" USING btree ("session_id");

CREATE INDEX "aid_applications_voted" ON "aid_applications" USING btree ("voted_on","scheme_id");

CREATE UNIQUE INDEX "aid_pieces_key" ON "aid_pieces" USING btree ("application_id","key");

CREATE INDEX "aid_expenses_application" ON "aid_expenses" USING btree ("application_id");

CREATE INDEX "aid_payments_application" ON "aid_payments" USING btree ("application_id");

CREATE INDEX "aid_payments_due" ON "aid_payments" USING btree ("status","due_on");

CREATE INDEX "aid_payments_paid" ON "aid_payments" USING btree ("paid_on");

CREATE INDEX "aid_payments_mandate" ON "aid_payments" USING btree ("mandate_number");

CREATE UNIQUE INDEX "aid_commitments_application" ON "aid_commitments" USING btree ("application_id");

CREATE INDEX "aid_commitments_person" ON "aid_commitments" USING btree ("person_id");

CREATE INDEX "aid_commitments_status" ON "aid_commitments" USING btree ("status","end_on");

CREATE INDEX "aid_commitments_commune" ON "aid_commitments" USING btree ("commune_code");

CREATE INDEX "aid_suspensions_commitment" ON "aid_suspensions" USING btree ("commitment_id");

CREATE UNIQUE INDEX "aid_checks_year" ON "aid_checks" USING btree ("commitment_id","year");

CREATE INDEX "aid_checks_due" ON "aid_checks" USING btree ("due_on");

CREATE UNIQUE INDEX "budget_envelopes_year" ON "budget_envelopes" USING btree ("year","scheme_id") WHERE archived_at is null;

CREATE INDEX "declared_aids_person" ON "declared_aids" USING btree ("person_id");

CREATE UNIQUE INDEX "letter_templates_number" ON "letter_templates" USING btree ("letter","number");

CREATE UNIQUE INDEX "letters_number" ON "letters" USING btree ("application_id","letter","number");

CREATE INDEX "opening_balances_indicator" ON "opening_balances" USING btree ("indicator");
