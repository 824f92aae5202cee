-- Suggestions nobody wants to see again, and the services that make suggestions beside the engine.

-- CreateTable
CREATE TABLE "rejected_suggestion" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejected_suggestion_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "suggester" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret_header" TEXT NOT NULL DEFAULT 'Authorization',
    "secret" TEXT,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 10,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggester_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rejected_suggestion_workspace_id_article_id_text_id_start_e_key" ON "rejected_suggestion"("workspace_id", "article_id", "text_id", "start", "end", "category");

-- AddForeignKey
ALTER TABLE "rejected_suggestion" ADD CONSTRAINT "rejected_suggestion_workspace_id_article_id_text_id_fkey" FOREIGN KEY ("workspace_id", "article_id", "text_id") REFERENCES "article_text"("workspace_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_suggestion" ADD CONSTRAINT "rejected_suggestion_workspace_id_category_fkey" FOREIGN KEY ("workspace_id", "category") REFERENCES "category"("workspace_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_suggestion" ADD CONSTRAINT "rejected_suggestion_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggester" ADD CONSTRAINT "suggester_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE rejected_suggestion ADD CONSTRAINT rejected_suggestion_order CHECK (start >= 0 AND start < "end");
ALTER TABLE suggester ADD CONSTRAINT suggester_name CHECK (name ~ '\S');
ALTER TABLE suggester ADD CONSTRAINT suggester_address CHECK (url ~ '^https?://' AND secret_header ~ '^[!#$%&''*+.^_`|~0-9A-Za-z-]+$');
ALTER TABLE suggester ADD CONSTRAINT suggester_patience CHECK (timeout_seconds BETWEEN 1 AND 60);
CREATE UNIQUE INDEX suggester_one_name ON suggester (workspace_id, lower(name));
