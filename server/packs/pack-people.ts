import type { ApiClient } from '../cli/api-client.ts';

/** Who brings a pack in: claims are reviewed by somebody else than who tagged them. */
export interface PackPeople {
  editor: ApiClient;
  reviewer: ApiClient;
}
