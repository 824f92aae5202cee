-- What an editor says two claims are to each other, where the engine says otherwise.

-- CreateTable
CREATE TABLE "relation_overrule" (
    "workspace_id" UUID NOT NULL,
    "claim_a_id" UUID NOT NULL,
    "claim_b_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "direction" TEXT,
    "reason" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "relation_overrule_pkey" PRIMARY KEY ("workspace_id","claim_a_id","claim_b_id")
);

-- CreateIndex
CREATE INDEX "relation_overrule_workspace_id_claim_b_id_idx" ON "relation_overrule"("workspace_id", "claim_b_id");

-- AddForeignKey
ALTER TABLE "relation_overrule" ADD CONSTRAINT "relation_overrule_workspace_id_claim_a_id_fkey" FOREIGN KEY ("workspace_id", "claim_a_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_overrule" ADD CONSTRAINT "relation_overrule_workspace_id_claim_b_id_fkey" FOREIGN KEY ("workspace_id", "claim_b_id") REFERENCES "claim"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_overrule" ADD CONSTRAINT "relation_overrule_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A pair has one row, whichever way round it is named.
ALTER TABLE relation_overrule ADD CONSTRAINT relation_overrule_pair CHECK (claim_a_id < claim_b_id);
ALTER TABLE relation_overrule ADD CONSTRAINT relation_overrule_relation CHECK (relation IN ('unknown', 'not comparable', 'part of', 'differ', 'same', 'compatible'));
ALTER TABLE relation_overrule ADD CONSTRAINT relation_overrule_direction CHECK (direction IN ('a in b', 'b in a'));
ALTER TABLE relation_overrule ADD CONSTRAINT relation_overrule_part CHECK ((relation = 'part of') = (direction IS NOT NULL));
ALTER TABLE relation_overrule ADD CONSTRAINT relation_overrule_reason CHECK (reason ~ '\S');
