-- What became of claims on later texts of their article, and which texts are copies of each other.

-- CreateTable
CREATE TABLE "claim_placement" (
    "workspace_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "from_text_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "score" DECIMAL(4,3) NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "was" TEXT NOT NULL,
    "now" TEXT,
    "differences" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "claim_placement_pkey" PRIMARY KEY ("workspace_id","claim_id","text_id")
);

-- CreateTable
CREATE TABLE "text_signature" (
    "workspace_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "signature" INTEGER[],
    "credit" TEXT,
    "agencies" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "text_signature_pkey" PRIMARY KEY ("workspace_id","text_id")
);

-- CreateTable
CREATE TABLE "text_copy" (
    "workspace_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "other_text_id" UUID NOT NULL,
    "containment" DECIMAL(4,3) NOT NULL,

    CONSTRAINT "text_copy_pkey" PRIMARY KEY ("workspace_id","text_id","other_text_id")
);

-- CreateTable
CREATE TABLE "copy_group_member" (
    "workspace_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "copy_group_member_pkey" PRIMARY KEY ("workspace_id","article_id")
);

CREATE INDEX "claim_placement_workspace_id_article_id_idx" ON "claim_placement"("workspace_id", "article_id");
CREATE INDEX "text_signature_signature_idx" ON "text_signature" USING GIN ("signature");
CREATE INDEX "text_copy_workspace_id_other_text_id_idx" ON "text_copy"("workspace_id", "other_text_id");
CREATE INDEX "copy_group_member_workspace_id_group_id_idx" ON "copy_group_member"("workspace_id", "group_id");

ALTER TABLE "claim_placement" ADD CONSTRAINT "claim_placement_workspace_id_claim_id_fkey" FOREIGN KEY ("workspace_id", "claim_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claim_placement" ADD CONSTRAINT "claim_placement_workspace_id_article_id_text_id_fkey" FOREIGN KEY ("workspace_id", "article_id", "text_id") REFERENCES "article_text"("workspace_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claim_placement" ADD CONSTRAINT "claim_placement_workspace_id_article_id_from_text_id_fkey" FOREIGN KEY ("workspace_id", "article_id", "from_text_id") REFERENCES "article_text"("workspace_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "text_signature" ADD CONSTRAINT "text_signature_workspace_id_text_id_fkey" FOREIGN KEY ("workspace_id", "text_id") REFERENCES "article_text"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "text_copy" ADD CONSTRAINT "text_copy_workspace_id_text_id_fkey" FOREIGN KEY ("workspace_id", "text_id") REFERENCES "article_text"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "text_copy" ADD CONSTRAINT "text_copy_workspace_id_other_text_id_fkey" FOREIGN KEY ("workspace_id", "other_text_id") REFERENCES "article_text"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "copy_group_member" ADD CONSTRAINT "copy_group_member_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say

ALTER TABLE claim_placement ADD CONSTRAINT claim_placement_state CHECK (state IN ('exact', 'moved', 'reworded', 'changed', 'lost'));
ALTER TABLE claim_placement ADD CONSTRAINT claim_placement_score CHECK (score BETWEEN 0 AND 1);
ALTER TABLE claim_placement ADD CONSTRAINT claim_placement_texts CHECK (text_id <> from_text_id);
-- A passage that is not lost stands somewhere, and is what stands there.
ALTER TABLE claim_placement ADD CONSTRAINT claim_placement_span CHECK (
  CASE WHEN state = 'lost' THEN num_nonnulls(start, "end", now) = 0
  ELSE num_nulls(start, "end", now) = 0 AND start >= 0 AND start < "end" AND char_length(now) = "end" - start END
);
-- "Changed" says what; the other states have nothing to say.
ALTER TABLE claim_placement ADD CONSTRAINT claim_placement_differences CHECK (
  jsonb_typeof(differences) = 'array' AND (state = 'changed') = (jsonb_array_length(differences) > 0)
);
-- A pair is there once.
ALTER TABLE text_copy ADD CONSTRAINT text_copy_order CHECK (text_id < other_text_id);
ALTER TABLE text_copy ADD CONSTRAINT text_copy_containment CHECK (containment BETWEEN 0.5 AND 1);
