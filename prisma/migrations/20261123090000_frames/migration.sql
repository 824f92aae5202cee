-- A codebook of frames for each workspace, and the frames that articles are coded with.

-- CreateTable
CREATE TABLE "frame" (
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "source" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "frame_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateTable
CREATE TABLE "article_frame" (
    "workspace_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "frame" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_frame_pkey" PRIMARY KEY ("workspace_id","article_id","frame")
);

-- CreateIndex
CREATE INDEX "article_frame_workspace_id_frame_idx" ON "article_frame"("workspace_id", "frame");

-- AddForeignKey
ALTER TABLE "frame" ADD CONSTRAINT "frame_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_frame" ADD CONSTRAINT "article_frame_workspace_id_article_id_fkey" FOREIGN KEY ("workspace_id", "article_id") REFERENCES "article"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_frame" ADD CONSTRAINT "article_frame_workspace_id_frame_fkey" FOREIGN KEY ("workspace_id", "frame") REFERENCES "frame"("workspace_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_frame" ADD CONSTRAINT "article_frame_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE frame ADD CONSTRAINT frame_says_something CHECK (name ~ '\S' AND key ~ '\S');
CREATE UNIQUE INDEX frame_one_name ON frame (workspace_id, lower(name));
-- The codebook codes one primary frame an article.
CREATE UNIQUE INDEX article_frame_one_primary ON article_frame (workspace_id, article_id) WHERE is_primary;

-- Workspaces that stand already get the codebook that new ones begin with.
INSERT INTO frame (workspace_id, key, name, description, source, position)
SELECT workspace.id, given.key, given.name, given.description,
  'Dimensions: Boydstun, Card, Gross, Resnik & Smith 2014, “Tracking the Development of Media Frames within and across Policy Issues” (Policy Frames Codebook, Boydstun et al. 2013); descriptions: Parallax',
  given.position
FROM workspace, (VALUES
  (0, 'economic', 'Economic',
    'Costs, gains, budgets, trade, jobs: what it means for somebody’s money.'),
  (1, 'capacity-and-resources', 'Capacity and resources',
    'Whether there are enough people, means, time or stocks to do it, or too few.'),
  (2, 'morality', 'Morality',
    'What is right or wrong by conscience, duty, faith or honour.'),
  (3, 'fairness-and-equality', 'Fairness and equality',
    'Whether benefits, burdens or rights are shared out as they should be.'),
  (4, 'legality-constitutionality-and-jurisprudence', 'Legality, constitutionality and jurisprudence',
    'What law, constitution, treaties or courts allow, demand or forbid, rights included.'),
  (5, 'policy-prescription-and-evaluation', 'Policy prescription and evaluation',
    'A particular measure: what should be done, and whether what is done works.'),
  (6, 'crime-and-punishment', 'Crime and punishment',
    'Offences, those who commit them, investigation, trial and sentence.'),
  (7, 'security-and-defense', 'Security and defense',
    'Threats to a country or group, and protection from them: armies, borders, weapons.'),
  (8, 'health-and-safety', 'Health and safety',
    'Illness, injury, death, care, and how to keep people from harm.'),
  (9, 'quality-of-life', 'Quality of life',
    'What changes in how people live from day to day, for better or worse.'),
  (10, 'cultural-identity', 'Cultural identity',
    'Customs, language, belonging: who a people is, and what it holds dear.'),
  (11, 'public-opinion', 'Public opinion',
    'What people at large think or show they think: polls, protests, moods.'),
  (12, 'political', 'Political',
    'Parties, leaders, elections, bargaining, advantage: the contest over it rather than the thing.'),
  (13, 'external-regulation-and-reputation', 'External regulation and reputation',
    'Relations to other countries or bodies: agreements, alliances, standing abroad.'),
  (14, 'other', 'Other',
    'A frame that none of the rest names.')
) AS given (position, key, name, description);

-- And those older than the list of loaded words, which is empty there untouched, get that one.
INSERT INTO loaded_word (workspace_id, id, term, category, source)
SELECT workspace.id, gen_random_uuid(), term, given.category,
  'Classes after Recasens et al. 2013; entries Parallax'
FROM workspace, (VALUES
  ('one-sided term', ARRAY[
    'regime', 'terrorist', 'terrorism', 'extremist', 'militant', 'thug', 'puppet', 'junta',
    'freedom fighter', 'martyr', 'hero', 'traitor', 'invader', 'occupier', 'liberator',
    'aggression', 'massacre', 'genocide', 'slaughter', 'atrocity', 'propaganda', 'hysteria',
    'puppet state', 'proxy war', 'witch hunt', 'so-called', 'illegal alien', 'elite', 'mob']),
  ('intensifier', ARRAY[
    'shocking', 'outrageous', 'brutal', 'heinous', 'horrific', 'disastrous', 'devastating',
    'reckless', 'blatant', 'notorious', 'unprecedented', 'massive', 'dramatic', 'stunning',
    'heroic', 'historic', 'legendary', 'disgraceful', 'shameful', 'unprovoked', 'senseless']),
  ('factive verb', ARRAY[
    'revealed', 'exposed', 'realized', 'realised', 'uncovered']),
  ('assertive verb', ARRAY[
    'claimed', 'alleged', 'insisted', 'boasted', 'touted', 'purported']),
  ('entailment', ARRAY[
    'refused', 'failed', 'forced', 'murdered', 'crushed', 'exploited', 'provoked', 'slammed',
    'blasted', 'caved', 'backtracked'])
) AS given (category, terms), unnest(given.terms) AS term
WHERE NOT EXISTS (SELECT FROM loaded_word w WHERE w.workspace_id = workspace.id)
  AND NOT EXISTS (
    SELECT FROM event e WHERE e.workspace_id = workspace.id AND e.entity = 'loaded word');
