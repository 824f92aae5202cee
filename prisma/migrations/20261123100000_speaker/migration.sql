-- Whom a claim's outlet names and who is quoted in it, kept with the claim: following the chains and
-- marked words of 100,000 claims whenever a topic's voices or verbs are counted takes a second.

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "chain_length" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "said" TEXT,
ADD COLUMN     "source_id" UUID,
ADD COLUMN     "speaker_id" UUID,
ADD COLUMN     "speaker_position" INTEGER,
ADD COLUMN     "speaker_words" INTEGER,
ADD COLUMN     "verb" TEXT;

-- The outlet's own source and verb are those of the first link. The link that speaks is the last
-- that is quoted, whoever he speaks for and whatever he tells of others. His words are those marked,
-- else the whole quote where all of it is quoted, less the outlet's own words, else unknown. `said`
-- is when he spoke; where nobody is quoted, when the far end of the chain did.
CREATE FUNCTION keep_speakers(workspace uuid, claims uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE claim c SET speaker_id = s.source_id, speaker_position = s.position,
    speaker_words = s.words, said = s.said, chain_length = s.length, source_id = s.first_id,
    verb = s.verb
  FROM (
    SELECT k.id, quoted.source_id, quoted.position, told.said,
      first.source_id AS first_id, first.verb,
      (SELECT count(*)::int FROM attribution_link l
        WHERE l.workspace_id = k.workspace_id AND l.claim_id = k.id) AS length,
      CASE WHEN quoted.mode = 'direct' THEN coalesce(direct, k.quote_words - coalesce(others, 0))
        WHEN quoted.mode IS NOT NULL THEN direct END AS words
    FROM claim k
    LEFT JOIN LATERAL (
      SELECT l.source_id, l.position, l.mode FROM attribution_link l
      WHERE l.workspace_id = k.workspace_id AND l.claim_id = k.id AND l.mode <> 'indirect'
      ORDER BY l.position DESC LIMIT 1
    ) quoted ON true
    LEFT JOIN LATERAL (
      SELECT l.said FROM attribution_link l
      WHERE l.workspace_id = k.workspace_id AND l.claim_id = k.id
      ORDER BY l.mode <> 'indirect' DESC, l.position DESC LIMIT 1
    ) told ON true
    LEFT JOIN attribution_link first ON first.workspace_id = k.workspace_id
      AND first.claim_id = k.id AND first.position = 0
    CROSS JOIN LATERAL (
      SELECT sum(n) FILTER (WHERE p.kind = 'direct words')::int AS direct,
        sum(n) FILTER (WHERE p.kind = 'outlet words')::int AS others
      FROM claim_span p
      CROSS JOIN LATERAL count_words(substr(k.exact, p.start - k.start + 1, p."end" - p.start)) n
      WHERE p.workspace_id = k.workspace_id AND p.claim_id = k.id AND p.kind <> 'hedge'
    ) marked
    WHERE k.workspace_id = workspace AND k.id = ANY (claims)
  ) s
  WHERE c.workspace_id = workspace AND c.id = s.id
    AND (c.speaker_id, c.speaker_position, c.speaker_words, c.said, c.chain_length, c.source_id, c.verb)
      IS DISTINCT FROM (s.source_id, s.position, s.words, s.said, s.length, s.first_id, s.verb);
$$;

CREATE FUNCTION keep_speakers_of_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_speakers(workspace_id, array_agg(DISTINCT claim_id)) FROM changed GROUP BY workspace_id;
  RETURN NULL;
END $$;

CREATE FUNCTION keep_speaker_of_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_speakers(NEW.workspace_id, ARRAY[NEW.id]);
  RETURN NULL;
END $$;

CREATE TRIGGER link_added AFTER INSERT ON attribution_link
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER link_changed AFTER UPDATE ON attribution_link
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER link_gone AFTER DELETE ON attribution_link
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER span_added AFTER INSERT ON claim_span
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER span_changed AFTER UPDATE ON claim_span
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER span_gone AFTER DELETE ON claim_span
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_speakers_of_parts();
CREATE TRIGGER passage_moved AFTER UPDATE OF exact, start ON claim
  FOR EACH ROW WHEN (OLD.exact <> NEW.exact) EXECUTE FUNCTION keep_speaker_of_passage();

-- Claims that stand already.
SELECT keep_speakers(workspace_id, array_agg(DISTINCT claim_id)) FROM attribution_link GROUP BY workspace_id;
