-- Counting claims by question, category and source without reading the claims themselves.

-- DropIndex
DROP INDEX "attribution_link_workspace_id_source_id_idx";

-- CreateIndex
CREATE INDEX "attribution_link_workspace_id_source_id_claim_id_idx" ON "attribution_link"("workspace_id", "source_id", "claim_id");

CREATE INDEX claim_standing ON claim (workspace_id, question_id, category, article_id) WHERE trashed_at IS NULL;
CREATE INDEX claim_trashed ON claim (workspace_id, id) WHERE trashed_at IS NOT NULL;
CREATE INDEX article_trashed ON article (workspace_id, id) WHERE trashed_at IS NOT NULL;
