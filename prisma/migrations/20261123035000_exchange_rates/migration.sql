-- Rates by which amounts of two currencies may be compared: the team's own, each with its source.

-- CreateTable
CREATE TABLE "exchange_rate" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_currency" TEXT NOT NULL,
    "to_currency" TEXT NOT NULL,
    "rate" DECIMAL NOT NULL,
    "date" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "exchange_rate_workspace_id_from_currency_to_currency_date_s_key" ON "exchange_rate"("workspace_id", "from_currency", "to_currency", "date", "source");

-- AddForeignKey
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_currencies
  CHECK (from_currency ~ '^[A-Z]{3}$' AND to_currency ~ '^[A-Z]{3}$' AND from_currency <> to_currency);
ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_worth CHECK (rate > 0);
ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_date CHECK (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_source CHECK (source ~ '\S');
