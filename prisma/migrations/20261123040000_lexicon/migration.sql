-- One thing under different names: the team's lexicon, and what it will not take for one thing.

-- CreateTable
CREATE TABLE "lexicon_entry" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referent" TEXT NOT NULL,
    "variants" TEXT[],
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lexicon_entry_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rejected_naming" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" TEXT[],
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejected_naming_pkey" PRIMARY KEY ("workspace_id","id")
);

-- AddForeignKey
ALTER TABLE "lexicon_entry" ADD CONSTRAINT "lexicon_entry_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_naming" ADD CONSTRAINT "rejected_naming_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE lexicon_entry ADD CONSTRAINT lexicon_entry_referent CHECK (referent ~ '\S');
ALTER TABLE lexicon_entry ADD CONSTRAINT lexicon_entry_variants CHECK (cardinality(variants) BETWEEN 1 AND 50);
ALTER TABLE rejected_naming ADD CONSTRAINT rejected_naming_words CHECK (cardinality(words) BETWEEN 2 AND 50);
CREATE UNIQUE INDEX lexicon_entry_one_referent ON lexicon_entry (workspace_id, lower(referent));
