/** The table of all pages. A new page is a row here, and words: `nav-…` in `panel-first.ftl` if it stands in the menu. */
import type { Component } from 'svelte'
import type { Permission, Schemas } from './api/client'
import type { IconName } from './ui/icons'
import { match } from './paths'

export interface PageProps {
  /** The group of the path; 0 on pages outside of a group. */
  group: number
}

export interface Route {
  path: string
  /** Takes PageProps; a page outside of a group needs none. */
  page: () => Promise<{ default: Component<any> }>
  /** What one must hold, in the group or at all, to see the page; else it isn't in the menu. */
  needs?: Permission | Schemas['ExtraScope']
  /** Its place in the menu: the message `nav-{name}`, an icon, and the key that leads here after `g`. */
  nav?: { name: string; icon: IconName; key: string }
  /** The page in whose stead it stands in the menu, such as the list of what it edits. */
  under?: string
  /** Only in a demo, and then in every menu. */
  isDemo?: true
  /** All its words are in `panel-first.ftl`, so that it waits for no others. */
  isFirst?: true
}

export const ROUTES: readonly Route[] = [
  {
    path: '/',
    page: () => import('./pages/groups/Groups.svelte'),
    nav: { name: 'groups', icon: 'members', key: 'g' },
    isFirst: true,
  },
  {
    path: '/groups/:group',
    page: () => import('./pages/overview/Overview.svelte'),
    nav: { name: 'overview', icon: 'overview', key: 'o' },
  },
  {
    path: '/groups/:group/history',
    page: () => import('./pages/history/History.svelte'),
    needs: 'actions.view',
    nav: { name: 'history', icon: 'history', key: 'h' },
  },
  {
    path: '/groups/:group/members',
    page: () => import('./pages/members/Members.svelte'),
    needs: 'users.view',
    nav: { name: 'members', icon: 'members', key: 'm' },
  },
  {
    path: '/groups/:group/rules',
    page: () => import('./pages/rules/Rules.svelte'),
    needs: 'rules.view',
    nav: { name: 'rules', icon: 'rules', key: 'r' },
  },
  {
    path: '/groups/:group/rules/edit',
    page: () => import('./pages/rules/RuleEditor.svelte'),
    needs: 'rules.view',
    under: '/groups/:group/rules',
  },
  {
    path: '/groups/:group/protection',
    page: () => import('./pages/protection/Protection.svelte'),
    needs: 'rules.view',
    nav: { name: 'protection', icon: 'ban', key: 'b' },
  },
  {
    path: '/groups/:group/reviews',
    page: () => import('./pages/reviews/Reviews.svelte'),
    needs: 'rules.view',
    nav: { name: 'reviews', icon: 'test', key: 'v' },
  },
  {
    path: '/groups/:group/setup',
    page: () => import('./pages/setup/Setup.svelte'),
    needs: 'settings.edit',
    under: '/groups/:group/rules',
  },
  {
    path: '/groups/:group/reports',
    page: () => import('./pages/reports/Reports.svelte'),
    needs: 'moderate.warn',
    nav: { name: 'reports', icon: 'reports', key: 'p' },
  },
  {
    path: '/groups/:group/settings',
    page: () => import('./pages/settings/Settings.svelte'),
    needs: 'settings.view',
    nav: { name: 'settings', icon: 'settings', key: 's' },
  },
  {
    path: '/groups/:group/roles',
    page: () => import('./pages/roles/Roles.svelte'),
    needs: 'roles.view',
    nav: { name: 'roles', icon: 'roles', key: 'e' },
  },
  {
    path: '/groups/:group/logs',
    page: () => import('./pages/logs/Logs.svelte'),
    needs: 'logs.view',
    nav: { name: 'logs', icon: 'logs', key: 'l' },
  },
  {
    path: '/groups/:group/webhooks',
    page: () => import('./pages/webhooks/Webhooks.svelte'),
    needs: 'settings.edit',
    nav: { name: 'webhooks', icon: 'webhooks', key: 'w' },
  },
  {
    path: '/weekly',
    page: () => import('./pages/weekly/Weekly.svelte'),
    nav: { name: 'weekly', icon: 'overview', key: 'w' },
  },
  {
    path: '/federations',
    page: () => import('./pages/federations/Federations.svelte'),
    nav: { name: 'federations', icon: 'federations', key: 'f' },
  },
  {
    path: '/tokens',
    page: () => import('./pages/tokens/Tokens.svelte'),
    needs: 'tokens.manage',
    nav: { name: 'tokens', icon: 'tokens', key: 't' },
  },
  {
    path: '/logs',
    page: () => import('./pages/logs/Logs.svelte'),
    needs: '*',
    nav: { name: 'logs', icon: 'logs', key: 'l' },
  },
  {
    path: '/system',
    page: () => import('./pages/system/System.svelte'),
    needs: '*',
    nav: { name: 'system', icon: 'system', key: 'y' },
  },
  {
    path: '/playground',
    page: () => import('./pages/playground/Playground.svelte'),
    nav: { name: 'playground', icon: 'test', key: 'd' },
    isDemo: true,
  },
]

export interface Found {
  route: Route
  group: number
}

/** The page of a path. */
export function find(path: string): Found | undefined {
  for (const route of ROUTES) {
    const values = match(route.path, path)
    const group = Number(values?.group ?? 0)
    if (values && Number.isSafeInteger(group)) return { route, group }
  }
  return undefined
}

/** The path of a page of a group: `inGroup(-1001, 'history')`. */
export function inGroup(group: number, page = ''): string {
  return `/groups/${group}${page && `/${page}`}`
}
