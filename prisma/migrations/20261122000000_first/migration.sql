-- The first schema. Tables and keys as Prisma writes them; from "What Prisma cannot say" on, by hand.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A date of reduced precision: "2021", "2021-05", "2021-05-06".
CREATE FUNCTION is_partial_date(value text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF value !~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$' THEN RETURN false; END IF;
  IF length(value) = 10 THEN
    PERFORM make_date(left(value, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int);
  END IF;
  RETURN true;
EXCEPTION WHEN datetime_field_overflow THEN RETURN false;
END $$;


-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "active_workspace_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "about_tolerance" DECIMAL(4,3) NOT NULL DEFAULT 0.2,
    "level_tolerance_days" INTEGER NOT NULL DEFAULT 7,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "idempotent_answer" (
    "workspace_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "etag" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("workspace_id","member_id","key")
);

-- CreateTable
CREATE TABLE "outlet" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "country" TEXT,
    "language" TEXT,
    "homepage" TEXT,
    "owner" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "outlet_group" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_group_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "outlet_group_member" (
    "workspace_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,

    CONSTRAINT "outlet_group_member_pkey" PRIMARY KEY ("workspace_id","group_id","outlet_id")
);

-- CreateTable
CREATE TABLE "article" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "outlet_id" UUID,
    "title" TEXT,
    "byline" TEXT,
    "url" TEXT,
    "language" TEXT,
    "published" TEXT,
    "published_origin" TEXT,
    "published_on" DATE GENERATED ALWAYS AS (CASE WHEN published IS NULL THEN NULL ELSE make_date(left(published, 4)::int, CASE WHEN length(published) > 4 THEN substr(published, 6, 2)::int ELSE 1 END, CASE WHEN length(published) > 7 THEN substr(published, 9, 2)::int ELSE 1 END) END) STORED,
    "reading_state" TEXT NOT NULL DEFAULT 'not started',
    "assignee_id" UUID,
    "current_text" INTEGER NOT NULL DEFAULT 1,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, left(content, 250000))) STORED,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "text_region" (
    "workspace_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "text_region_pkey" PRIMARY KEY ("workspace_id","text_id","start")
);

-- CreateTable
CREATE TABLE "topic" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "topic_article" (
    "workspace_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "topic_article_pkey" PRIMARY KEY ("workspace_id","topic_id","article_id")
);

-- CreateTable
CREATE TABLE "category" (
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "glyph" TEXT NOT NULL,
    "underline" TEXT NOT NULL,
    "digit" INTEGER,
    "fields" TEXT[],
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "category_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateTable
CREATE TABLE "question" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT,
    "exclusive" BOOLEAN NOT NULL DEFAULT false,
    "per_actor" BOOLEAN NOT NULL DEFAULT false,
    "since" TEXT,
    "category" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "question_answer" (
    "workspace_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "question_answer_pkey" PRIMARY KEY ("workspace_id","question_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "speaks_for_id" UUID,
    "part_of_id" UUID,
    "outlet_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "paragraphs" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "question_id" UUID,
    "answer_id" UUID,
    "answer_actor_id" UUID,
    "figure_as_printed" TEXT,
    "figure_value" DECIMAL,
    "figure_low" DECIMAL,
    "figure_high" DECIMAL,
    "figure_low_included" BOOLEAN,
    "figure_high_included" BOOLEAN,
    "figure_unit" TEXT,
    "figure_qualifier" TEXT,
    "figure_change" TEXT,
    "measure" TEXT,
    "has_period" BOOLEAN NOT NULL DEFAULT false,
    "period_from" TEXT,
    "period_to" TEXT,
    "period_as_printed" TEXT,
    "period_implied" TEXT,
    "period_end_basis" TEXT,
    "period_needs" TEXT,
    "baseline" TEXT,
    "scope_actor_id" UUID,
    "scope_counterpart_id" UUID,
    "scope_what" TEXT,
    "scope_stage" TEXT,
    "scope_place" TEXT,
    "note" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "approved_version" INTEGER,
    "reviewer_id" UUID,
    "review_note" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "attribution_link" (
    "workspace_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "venue" TEXT,
    "said" TEXT,

    CONSTRAINT "attribution_link_pkey" PRIMARY KEY ("workspace_id","claim_id","position")
);

-- CreateTable
CREATE TABLE "claim_span" (
    "workspace_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "claim_span_pkey" PRIMARY KEY ("workspace_id","claim_id","kind","start")
);

-- CreateTable
CREATE TABLE "verdict" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID,
    "claim_id" UUID,
    "statement" TEXT NOT NULL,
    "evidence" TEXT[],
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "report" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "prose" TEXT NOT NULL DEFAULT '',
    "selection" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "article_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "undoes" UUID,
    "redoes" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_token_hash_key" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_workspace_id_user_id_key" ON "member"("workspace_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_token_hash_key" ON "api_key"("token_hash");

-- CreateIndex
CREATE INDEX "api_key_workspace_id_member_id_idx" ON "api_key"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "idempotent_answer_created_at_idx" ON "idempotent_answer"("created_at");

-- CreateIndex
CREATE INDEX "outlet_group_member_workspace_id_outlet_id_idx" ON "outlet_group_member"("workspace_id", "outlet_id");

-- CreateIndex
CREATE INDEX "article_workspace_id_outlet_id_idx" ON "article"("workspace_id", "outlet_id");

-- CreateIndex
CREATE INDEX "article_workspace_id_published_on_id_idx" ON "article"("workspace_id", "published_on" DESC, "id");

-- CreateIndex
CREATE INDEX "article_text_workspace_id_sha256_idx" ON "article_text"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "article_text_search_idx" ON "article_text" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "article_text_workspace_id_article_id_number_key" ON "article_text"("workspace_id", "article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_text_workspace_id_article_id_id_key" ON "article_text"("workspace_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "topic_article_workspace_id_article_id_idx" ON "topic_article"("workspace_id", "article_id");

-- CreateIndex
CREATE INDEX "question_workspace_id_topic_id_position_idx" ON "question"("workspace_id", "topic_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "question_answer_workspace_id_question_id_value_key" ON "question_answer"("workspace_id", "question_id", "value");

-- CreateIndex
CREATE INDEX "claim_workspace_id_article_id_start_idx" ON "claim"("workspace_id", "article_id", "start");

-- CreateIndex
CREATE INDEX "claim_workspace_id_question_id_article_id_idx" ON "claim"("workspace_id", "question_id", "article_id");

-- CreateIndex
CREATE INDEX "claim_workspace_id_status_updated_at_idx" ON "claim"("workspace_id", "status", "updated_at");

-- CreateIndex
CREATE INDEX "attribution_link_workspace_id_source_id_idx" ON "attribution_link"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "verdict_workspace_id_question_id_idx" ON "verdict"("workspace_id", "question_id");

-- CreateIndex
CREATE INDEX "verdict_workspace_id_claim_id_idx" ON "verdict"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "event_workspace_id_entity_entity_id_id_idx" ON "event"("workspace_id", "entity", "entity_id", "id");

-- CreateIndex
CREATE INDEX "event_workspace_id_article_id_member_id_id_idx" ON "event"("workspace_id", "article_id", "member_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_group" ADD CONSTRAINT "outlet_group_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_group_member" ADD CONSTRAINT "outlet_group_member_workspace_id_group_id_fkey" FOREIGN KEY ("workspace_id", "group_id") REFERENCES "outlet_group"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_group_member" ADD CONSTRAINT "outlet_group_member_workspace_id_outlet_id_fkey" FOREIGN KEY ("workspace_id", "outlet_id") REFERENCES "outlet"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_workspace_id_outlet_id_fkey" FOREIGN KEY ("workspace_id", "outlet_id") REFERENCES "outlet"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_workspace_id_assignee_id_fkey" FOREIGN KEY ("workspace_id", "assignee_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_region" ADD CONSTRAINT "text_region_workspace_id_text_id_fkey" FOREIGN KEY ("workspace_id", "text_id") REFERENCES "article_text"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_article" ADD CONSTRAINT "topic_article_workspace_id_topic_id_fkey" FOREIGN KEY ("workspace_id", "topic_id") REFERENCES "topic"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_article" ADD CONSTRAINT "topic_article_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_workspace_id_topic_id_fkey" FOREIGN KEY ("workspace_id", "topic_id") REFERENCES "topic"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_workspace_id_category_fkey" FOREIGN KEY ("workspace_id", "category") REFERENCES "category"("workspace_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_answer" ADD CONSTRAINT "question_answer_workspace_id_question_id_fkey" FOREIGN KEY ("workspace_id", "question_id") REFERENCES "question"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_speaks_for_id_fkey" FOREIGN KEY ("workspace_id", "speaks_for_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_part_of_id_fkey" FOREIGN KEY ("workspace_id", "part_of_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_outlet_id_fkey" FOREIGN KEY ("workspace_id", "outlet_id") REFERENCES "outlet"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_article_id_text_id_fkey" FOREIGN KEY ("workspace_id", "article_id", "text_id") REFERENCES "article_text"("workspace_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_category_fkey" FOREIGN KEY ("workspace_id", "category") REFERENCES "category"("workspace_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_question_id_fkey" FOREIGN KEY ("workspace_id", "question_id") REFERENCES "question"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_question_id_answer_id_fkey" FOREIGN KEY ("workspace_id", "question_id", "answer_id") REFERENCES "question_answer"("workspace_id", "question_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_answer_actor_id_fkey" FOREIGN KEY ("workspace_id", "answer_actor_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_scope_actor_id_fkey" FOREIGN KEY ("workspace_id", "scope_actor_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_scope_counterpart_id_fkey" FOREIGN KEY ("workspace_id", "scope_counterpart_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_workspace_id_reviewer_id_fkey" FOREIGN KEY ("workspace_id", "reviewer_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_span" ADD CONSTRAINT "claim_span_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_workspace_id_question_id_fkey" FOREIGN KEY ("workspace_id", "question_id") REFERENCES "question"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_workspace_id_topic_id_fkey" FOREIGN KEY ("workspace_id", "topic_id") REFERENCES "topic"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──

-- Lists of words (the same lists as in server/core; a test compares them).
ALTER TABLE member ADD CONSTRAINT member_role CHECK (role IN ('viewer', 'editor', 'reviewer', 'administrator'));
ALTER TABLE invitation ADD CONSTRAINT invitation_role CHECK (role IN ('viewer', 'editor', 'reviewer', 'administrator'));
ALTER TABLE article ADD CONSTRAINT article_reading_state CHECK (reading_state IN ('not started', 'reading', 'read'));
ALTER TABLE article ADD CONSTRAINT article_published_origin CHECK (published_origin IN ('text', 'editor'));
ALTER TABLE text_region ADD CONSTRAINT text_region_kind CHECK (kind IN ('headline', 'standfirst', 'body', 'caption', 'boilerplate'));
ALTER TABLE question ADD CONSTRAINT question_kind CHECK (kind IN ('figure', 'choice', 'account'));
ALTER TABLE source ADD CONSTRAINT source_kind CHECK (kind IN ('person', 'body', 'document', 'outlet', 'unnamed'));
ALTER TABLE claim ADD CONSTRAINT claim_status CHECK (status IN ('draft', 'submitted', 'approved', 'changes asked'));
ALTER TABLE claim ADD CONSTRAINT claim_region CHECK (region IN ('headline', 'standfirst', 'body', 'caption', 'boilerplate'));
ALTER TABLE claim ADD CONSTRAINT claim_measure CHECK (measure IN ('level', 'total', 'event', 'rate'));
ALTER TABLE claim ADD CONSTRAINT claim_figure_qualifier CHECK (figure_qualifier IN ('exact', 'more than', 'at least', 'nearly', 'less than', 'at most', 'approximately', 'order of magnitude', 'range'));
ALTER TABLE claim ADD CONSTRAINT claim_figure_change CHECK (figure_change IN ('up', 'down', 'to', 'by'));
ALTER TABLE attribution_link ADD CONSTRAINT attribution_link_mode CHECK (mode IN ('direct', 'indirect', 'mixed'));
ALTER TABLE claim_span ADD CONSTRAINT claim_span_kind CHECK (kind IN ('hedge', 'direct words', 'outlet words'));
ALTER TABLE category ADD CONSTRAINT category_underline CHECK (underline IN ('solid', 'double', 'wavy', 'thick', 'dotted', 'dashed', 'thin'));

-- Names that say nothing, or twice the same.
ALTER TABLE workspace ADD CONSTRAINT workspace_name CHECK (name ~ '\S');
ALTER TABLE outlet ADD CONSTRAINT outlet_name CHECK (name ~ '\S');
ALTER TABLE topic ADD CONSTRAINT topic_name CHECK (name ~ '\S');
ALTER TABLE source ADD CONSTRAINT source_name CHECK (name ~ '\S');
ALTER TABLE question ADD CONSTRAINT question_text CHECK (text ~ '\S');
ALTER TABLE category ADD CONSTRAINT category_name CHECK (name ~ '\S' AND key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND colour ~ '^#[0-9A-Fa-f]{6}$' AND digit BETWEEN 1 AND 9);
CREATE UNIQUE INDEX outlet_one_name ON outlet (workspace_id, lower(name)) WHERE trashed_at IS NULL;
CREATE UNIQUE INDEX outlet_group_one_name ON outlet_group (workspace_id, lower(name));
CREATE UNIQUE INDEX topic_one_name ON topic (workspace_id, lower(name)) WHERE trashed_at IS NULL;
CREATE UNIQUE INDEX source_one_name ON source (workspace_id, lower(name));
CREATE UNIQUE INDEX category_one_digit ON category (workspace_id, digit) WHERE archived_at IS NULL;

-- Dates carry their precision; ends follow beginnings.
ALTER TABLE article ADD CONSTRAINT article_published CHECK (is_partial_date(published) AND (published IS NULL) = (published_origin IS NULL));
ALTER TABLE question ADD CONSTRAINT question_since CHECK (is_partial_date(since));
ALTER TABLE attribution_link ADD CONSTRAINT attribution_link_said CHECK (is_partial_date(said));
ALTER TABLE claim ADD CONSTRAINT claim_baseline CHECK (is_partial_date(baseline));
ALTER TABLE claim ADD CONSTRAINT claim_period CHECK (
  is_partial_date(period_from) AND is_partial_date(period_to)
  AND left(period_from, length(period_to)) <= left(period_to, length(period_from))
);
ALTER TABLE claim ADD CONSTRAINT claim_period_whole CHECK (
  has_period OR num_nonnulls(period_from, period_to, period_as_printed, period_implied, period_end_basis, period_needs) = 0
);
ALTER TABLE article_text ADD CONSTRAINT article_text_number CHECK (number >= 1);
ALTER TABLE article_text ADD CONSTRAINT article_text_length CHECK (length = char_length(content) AND length > 0);
ALTER TABLE article_text ADD CONSTRAINT article_text_sha256 CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
ALTER TABLE question ADD CONSTRAINT question_unit CHECK ((kind = 'figure') = (unit IS NOT NULL));
ALTER TABLE workspace ADD CONSTRAINT workspace_tolerances CHECK (about_tolerance BETWEEN 0 AND 1 AND level_tolerance_days BETWEEN 0 AND 366);

-- Anchors: PostgreSQL counts code points, as our offsets do.
ALTER TABLE text_region ADD CONSTRAINT text_region_order CHECK (start >= 0 AND start < "end");
ALTER TABLE claim_span ADD CONSTRAINT claim_span_order CHECK (start >= 0 AND start < "end");
ALTER TABLE claim ADD CONSTRAINT claim_anchor CHECK (start >= 0 AND start < "end" AND char_length(exact) = "end" - start);
ALTER TABLE claim ADD CONSTRAINT claim_place CHECK (paragraph BETWEEN 0 AND paragraphs);

-- A figure is whole or absent, and its low bound does not lie above its high one.
ALTER TABLE claim ADD CONSTRAINT claim_figure_whole CHECK (
  num_nonnulls(figure_as_printed, figure_unit, figure_qualifier, figure_low_included, figure_high_included) IN (0, 5)
  AND (figure_as_printed IS NOT NULL OR num_nonnulls(figure_value, figure_low, figure_high, figure_change) = 0)
);
ALTER TABLE claim ADD CONSTRAINT claim_figure_order CHECK (
  figure_low < figure_high OR (figure_low = figure_high AND figure_low_included AND figure_high_included)
);
ALTER TABLE claim ADD CONSTRAINT claim_answer CHECK (answer_id IS NOT NULL OR answer_actor_id IS NULL);
ALTER TABLE claim ADD CONSTRAINT claim_answer_of_question CHECK (answer_id IS NULL OR question_id IS NOT NULL);

-- An approval is of the current version, by somebody.
ALTER TABLE claim ADD CONSTRAINT claim_approval CHECK (
  (status = 'approved') = (approved_version IS NOT NULL)
  AND approved_version = version
  AND (status <> 'approved' OR reviewer_id IS NOT NULL)
);
ALTER TABLE verdict ADD CONSTRAINT verdict_of_one_thing CHECK (num_nonnulls(question_id, claim_id) = 1 AND statement ~ '\S');
ALTER TABLE source ADD CONSTRAINT source_not_its_own CHECK (speaks_for_id <> id AND part_of_id <> id);

-- Search in titles and names by any part of a word.
CREATE INDEX article_title_trigram ON article USING GIN (title gin_trgm_ops);

-- Texts and events are never overwritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER article_text_immutable BEFORE UPDATE OR DELETE ON article_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_immutable BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A claim's quote is the slice of its text; the last line of defence behind the commands.
CREATE FUNCTION claim_quote_is_slice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM article_text t WHERE t.workspace_id = NEW.workspace_id AND t.id = NEW.text_id
      AND substr(t.content, NEW.start + 1, NEW."end" - NEW.start) = NEW.exact
  ) THEN
    RAISE EXCEPTION 'the quote is not what stands in the text' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_quote_is_slice';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_quote_is_slice BEFORE INSERT OR UPDATE OF text_id, start, "end", exact ON claim
  FOR EACH ROW EXECUTE FUNCTION claim_quote_is_slice();

-- The library shows how many claims stand in an article without counting them.
CREATE FUNCTION count_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was int := CASE WHEN TG_OP = 'UPDATE' AND OLD.trashed_at IS NULL THEN 1 ELSE 0 END;
  now int := CASE WHEN NEW.trashed_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF now <> was THEN
    UPDATE article SET claim_count = claim_count + now - was
    WHERE workspace_id = NEW.workspace_id AND id = NEW.article_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_claims AFTER INSERT OR UPDATE OF trashed_at ON claim FOR EACH ROW EXECUTE FUNCTION count_claims();
