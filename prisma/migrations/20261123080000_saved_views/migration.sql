-- Named views of a topic: what stands in the address behind the "?".

-- CreateTable
CREATE TABLE "saved_view" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "saved_view_workspace_id_topic_id_idx" ON "saved_view"("workspace_id", "topic_id");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_workspace_id_topic_id_fkey" FOREIGN KEY ("workspace_id", "topic_id") REFERENCES "topic"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE saved_view ADD CONSTRAINT saved_view_name CHECK (name ~ '\S');
