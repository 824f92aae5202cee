import { z } from 'zod';
import { roles } from '#core/members/member.ts';
import { id, instant, line, ref, version } from './common.ts';
import { del, get, patch, post, put } from './define.ts';

export const role = z.enum(roles).meta({ id: 'Role' });
const email = z.email().max(200).toLowerCase();
const password = z.string().min(10).max(128);
const token = z.string().min(20).max(200);

export const me = z
  .strictObject({
    user: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
    member: z.strictObject({ id, role }),
    workspace: z.strictObject({
      id,
      name: z.string(),
      /** 0.2: "about" may be read ± 20 % wide. */
      aboutTolerance: z.number(),
      levelToleranceDays: z.int(),
      version,
    }),
    workspaces: z.array(ref),
    abilities: z.strictObject({
      edit: z.boolean(),
      review: z.boolean(),
      administer: z.boolean(),
    }),
  })
  .meta({ id: 'Me' });
export type Me = z.output<typeof me>;

export const member = z
  .strictObject({
    id,
    name: z.string(),
    email: z.string(),
    role,
    createdAt: instant,
    isSelf: z.boolean(),
    abilities: z.strictObject({ changeRole: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'Member' });
export type Member = z.output<typeof member>;

export const invitation = z
  .strictObject({
    id,
    role,
    email: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.output<typeof invitation>;

export const apiKey = z
  .strictObject({
    id,
    name: z.string(),
    /** The first characters, to tell keys apart; the whole key is shown once. */
    prefix: z.string(),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.output<typeof apiKey>;

const newAccount = { name: line(), email, password };

export const accountRoutes = {
  getMe: get('/me', {
    tag: 'Account',
    summary: 'Who you are, in which workspace, and what you may do there',
    access: 'viewer',
    response: me,
  }),
  getSignInLink: get('/sign-in-links/{token}', {
    tag: 'Account',
    summary: 'What a one-time sign-in link does: set up the first administrator, or sign in',
    access: 'public',
    params: z.strictObject({ token }),
    response: z.strictObject({
      purpose: z.enum(['set up', 'sign in']),
      /** Whom it signs in; null before the set-up. */
      name: z.string().nullable(),
    }),
  }),
  useSignInLink: post('/sign-in-links/{token}', {
    tag: 'Account',
    summary: 'Use the link: with an account to set up, without to sign in; sets the session cookie',
    access: 'public',
    params: z.strictObject({ token }),
    body: z.strictObject({ account: z.strictObject(newAccount).optional() }),
  }),
  switchWorkspace: put('/session/workspace', {
    tag: 'Account',
    summary: 'Work in another of your workspaces',
    access: 'viewer',
    body: z.strictObject({ workspaceId: id }),
  }),
  createWorkspace: post('/workspaces', {
    tag: 'Account',
    summary: 'Make a workspace of its own, with the default codebook, and become its administrator',
    access: 'viewer',
    body: z.strictObject({ name: line() }),
    response: ref,
    status: 201,
  }),
  editWorkspace: patch('/workspace', {
    tag: 'Account',
    summary: 'Change name and settings of this workspace',
    access: 'administrator',
    ifMatch: true,
    body: z.strictObject({
      name: line().optional(),
      aboutTolerance: z.number().min(0).max(1).optional(),
      levelToleranceDays: z.int().min(0).max(366).optional(),
    }),
    response: me.shape.workspace,
  }),

  listMembers: get('/members', {
    tag: 'Members',
    summary: 'The team',
    access: 'viewer',
    response: z.strictObject({ items: z.array(member) }),
  }),
  changeRole: patch('/members/{memberId}', {
    tag: 'Members',
    summary: "Change a member's role",
    access: 'administrator',
    params: z.strictObject({ memberId: id }),
    body: z.strictObject({ role }),
    response: member,
  }),
  removeMember: del('/members/{memberId}', {
    tag: 'Members',
    summary: 'Remove a member: their sessions and keys end, their work stays',
    access: 'administrator',
    params: z.strictObject({ memberId: id }),
  }),

  listInvitations: get('/invitations', {
    tag: 'Members',
    summary: 'Invitations not yet accepted',
    access: 'administrator',
    response: z.strictObject({ items: z.array(invitation) }),
  }),
  createInvitation: post('/invitations', {
    tag: 'Members',
    summary: 'Invite by link; the link is shown once',
    access: 'administrator',
    body: z.strictObject({ role, email: email.nullable().default(null) }),
    response: z.strictObject({ invitation, link: z.url() }),
    status: 201,
  }),
  revokeInvitation: del('/invitations/{invitationId}', {
    tag: 'Members',
    summary: 'Take an invitation back',
    access: 'administrator',
    params: z.strictObject({ invitationId: id }),
  }),
  getInvitationByToken: get('/invitation-links/{token}', {
    tag: 'Members',
    summary: 'What an invitation link invites to',
    access: 'public',
    params: z.strictObject({ token }),
    response: z.strictObject({
      workspace: z.string(),
      role,
      email: z.string().nullable(),
    }),
  }),
  acceptInvitation: post('/invitation-links/{token}', {
    tag: 'Members',
    summary: 'Accept: with a new account, or as who is signed in; sets the session cookie',
    access: 'public',
    params: z.strictObject({ token }),
    body: z.strictObject({ account: z.strictObject(newAccount).optional() }),
  }),

  listApiKeys: get('/api-keys', {
    tag: 'API keys',
    summary: 'Your own keys',
    access: 'viewer',
    response: z.strictObject({ items: z.array(apiKey) }),
  }),
  createApiKey: post('/api-keys', {
    tag: 'API keys',
    summary: 'Make a key that acts as you in this workspace; it is shown once',
    access: 'viewer',
    body: z.strictObject({ name: line() }),
    response: z.strictObject({ apiKey, key: z.string() }),
    status: 201,
  }),
  revokeApiKey: del('/api-keys/{apiKeyId}', {
    tag: 'API keys',
    summary: 'End a key at once',
    access: 'viewer',
    params: z.strictObject({ apiKeyId: id }),
  }),
};
