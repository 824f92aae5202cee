-- Words that take a side or raise the tone, as the team lists them.

-- CreateTable
CREATE TABLE "loaded_word" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_word_pkey" PRIMARY KEY ("workspace_id","id")
);

-- AddForeignKey
ALTER TABLE "loaded_word" ADD CONSTRAINT "loaded_word_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE loaded_word ADD CONSTRAINT loaded_word_says_something CHECK (term ~ '\S' AND category ~ '\S');
CREATE UNIQUE INDEX loaded_word_one_term ON loaded_word (workspace_id, lower(term));
