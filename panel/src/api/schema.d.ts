// Made of our OpenAPI by `npm run schema`; CI compares.
export interface paths {
    "/api/v2/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream what happens in several groups, or in all groups whose logs you can see
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        get: operations["events_of_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List federations
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        get: operations["federations_page"];
        put?: never;
        /**
         * Create a federation: groups that share a list of bans
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        post: operations["federations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations/{federation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a federation
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        get: operations["federations_get"];
        put?: never;
        post?: never;
        /**
         * Delete a federation; bans in its groups stay
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        delete: operations["federations_delete"];
        options?: never;
        head?: never;
        /**
         * Change a federation
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        patch: operations["federations_patch"];
        trace?: never;
    };
    "/api/v2/federations/{federation_id}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a federation's bans
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        get: operations["federations_bans"];
        put?: never;
        /**
         * Ban a person in all of a federation's groups
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        post: operations["federations_ban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations/{federation_id}/bans/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a ban
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        get: operations["federations_get_ban"];
        put?: never;
        post?: never;
        /**
         * Lift a ban in all of a federation's groups
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        delete: operations["federations_unban"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations/{federation_id}/bans/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import bans from a file: a summary first, and with confirm all of it
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        post: operations["federations_import_bans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations/{federation_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a federation's groups
         * @description Needs: to be the federation's owner or an admin of it. Only the owner can change or delete it
         */
        get: operations["federations_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/federations/{federation_id}/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a group to a federation, whose bans then apply in it
         * @description Needs: roles.edit
         */
        put: operations["federations_join"];
        post?: never;
        /**
         * Remove a group from a federation
         * @description Needs: roles.edit in the group, or to be the federation's owner
         */
        delete: operations["federations_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your groups, by ID
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        get: operations["groups_page"];
        put?: never;
        /**
         * Create a group with its settings and built-in roles
         * @description Needs: groups.create
         */
        post: operations["groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a group
         * @description Needs: rules.view
         */
        get: operations["groups_get"];
        /**
         * Replace a group's details
         * @description Needs: settings.edit
         */
        put: operations["groups_replace"];
        post?: never;
        /**
         * Delete a group and everything that belongs to it, except its logs
         * @description Needs: roles.edit
         */
        delete: operations["groups_delete"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description Needs: settings.edit
         */
        patch: operations["groups_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actions, newest first
         * @description Needs: actions.view
         */
        get: operations["actions_page"];
        put?: never;
        /**
         * Ban, mute or warn a person, or take another action, and wait for the outcome
         * @description Needs: the permission for this kind of action
         */
        post: operations["actions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an action
         * @description Needs: actions.view
         */
        get: operations["actions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/actions/{action_id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an action, and what it led to
         * @description Needs: the permission for this kind of action
         */
        post: operations["actions_revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/actions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take many actions in order: all are accepted, or none
         * @description Needs: the permission for this kind of action
         */
        post: operations["actions_create_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/actions/bulk-revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo many actions, and what they led to; the response lists those that can't be undone
         * @description Needs: the permission for this kind of action
         */
        post: operations["actions_revert_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/blocklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blocked words, by rule
         * @description Needs: rules.view
         */
        get: operations["presets_blocklist"];
        put?: never;
        /**
         * Block words, optionally with their own reason and penalty
         * @description Needs: rules.edit
         */
        post: operations["presets_block"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the penalty for words that have none of their own
         * @description Needs: rules.edit
         */
        patch: operations["presets_set_block_penalty"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/blocklist/{word}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unblock a word
         * @description Needs: rules.edit
         */
        delete: operations["presets_unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream what happens in a group, as it happens (server-sent events)
         * @description Needs: logs.view
         */
        get: operations["events_of_group"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the group's configuration as a file
         * @description Needs: settings.view
         */
        get: operations["moves_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/filter/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages that the spam filter isn't sure about, newest first
         * @description Needs: rules.view
         */
        get: operations["spam_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/filter/reviews/{review_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a message in the review queue is spam, and ban or free its author
         * @description Needs: rules.edit
         */
        post: operations["spam_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/filter/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training samples, newest first
         * @description Needs: rules.view
         */
        get: operations["spam_page"];
        put?: never;
        /**
         * Train the group's spam filter with a text that is spam or isn't
         * @description Needs: rules.edit
         */
        post: operations["spam_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/filter/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a sample, so that the filter forgets it
         * @description Needs: rules.edit
         */
        delete: operations["spam_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/filter/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a text against the spam filter, without doing anything
         * @description Needs: rules.view
         */
        post: operations["spam_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/flood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the flood limit
         * @description Needs: rules.view
         */
        get: operations["presets_get_flood"];
        /**
         * Set the flood limit; a penalty that you leave out stays
         * @description Needs: rules.edit
         */
        put: operations["presets_put_flood"];
        post?: never;
        /**
         * Remove the flood limit
         * @description Needs: rules.edit
         */
        delete: operations["presets_delete_flood"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a configuration: a summary first, and with confirm all of it or nothing
         * @description Needs: settings.edit
         */
        post: operations["moves_import_"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locks
         * @description Needs: rules.view
         */
        get: operations["presets_locks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/locks/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a lock
         * @description Needs: rules.view
         */
        get: operations["presets_get_lock"];
        /**
         * Lock a kind of content
         * @description Needs: rules.edit
         */
        put: operations["presets_lock"];
        post?: never;
        /**
         * Unlock a kind of content
         * @description Needs: rules.edit
         */
        delete: operations["presets_unlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List logs, newest first
         * @description Needs: logs.view
         */
        get: operations["logs_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/night-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show night mode
         * @description Needs: rules.view
         */
        get: operations["presets_get_night_mode"];
        /**
         * Set night mode: delete what members write at night
         * @description Needs: rules.edit
         */
        put: operations["presets_put_night_mode"];
        post?: never;
        /**
         * Turn night mode off
         * @description Needs: rules.edit
         */
        delete: operations["presets_delete_night_mode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group's photo
         * @description Needs: rules.view
         */
        get: operations["groups_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports, newest first; open ones unless you ask for others
         * @description Needs: moderate.warn
         */
        get: operations["reports_page"];
        put?: never;
        /**
         * Report a message
         * @description Needs: moderate.warn
         */
        post: operations["reports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/reports/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a message's report
         * @description Needs: moderate.warn
         */
        get: operations["reports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/reports/{message_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban or mute the author, delete the message, or dismiss the report
         * @description Needs: moderate.ban, moderate.mute or moderate.delete; moderate.warn to dismiss
         */
        post: operations["reports_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles, strongest first
         * @description Needs: roles.view
         */
        get: operations["roles_page"];
        put?: never;
        /**
         * Create a role
         * @description Needs: roles.edit
         */
        post: operations["roles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/roles/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a role
         * @description Needs: roles.view
         */
        get: operations["roles_get"];
        put?: never;
        post?: never;
        /**
         * Delete a role, except built-in ones
         * @description Needs: roles.edit
         */
        delete: operations["roles_delete"];
        options?: never;
        head?: never;
        /**
         * Change a role, except owner
         * @description Needs: roles.edit
         */
        patch: operations["roles_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules, highest priority first
         * @description Needs: rules.view
         */
        get: operations["rules_page"];
        put?: never;
        /**
         * Create a rule
         * @description Needs: rules.edit
         */
        post: operations["rules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/rules/{rule_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a rule
         * @description Needs: rules.view
         */
        get: operations["rules_get"];
        put?: never;
        post?: never;
        /**
         * Delete a rule
         * @description Needs: rules.edit
         */
        delete: operations["rules_delete"];
        options?: never;
        head?: never;
        /**
         * Change a rule
         * @description Needs: rules.edit
         */
        patch: operations["rules_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/rules/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder all rules, with as few changes of priority as possible
         * @description Needs: rules.edit
         */
        put: operations["rules_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/rules/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a message against the rules, without doing anything
         * @description Needs: rules.view
         */
        post: operations["rules_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the settings
         * @description Needs: settings.view
         */
        get: operations["settings_get"];
        /**
         * Replace the settings; what you leave out returns to its default
         * @description Needs: settings.edit
         */
        put: operations["settings_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings
         * @description Needs: settings.edit
         */
        patch: operations["settings_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a greeting as it would be sent: the current one or a draft
         * @description Needs: settings.view
         */
        post: operations["settings_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how the group is protected, and what else you can choose
         * @description Needs: settings.view
         */
        get: operations["settings_offer_setup"];
        put?: never;
        /**
         * Protect the group in six choices; this replaces an earlier setup
         * @description Needs: settings.edit
         */
        post: operations["settings_set_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a group's activity over the last seven days
         * @description Needs: stats.view
         */
        get: operations["groups_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count how captchas ended
         * @description Needs: stats.view
         */
        get: operations["figures_captcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what happened, by weekday and hour
         * @description Needs: stats.view
         */
        get: operations["figures_heatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count who is active, silent and new, and who stays, by the week in which they joined
         * @description Needs: stats.view
         */
        get: operations["figures_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/moderators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what each moderator did
         * @description Needs: stats.view
         */
        get: operations["figures_moderators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count how often each rule acted, and how often that was undone
         * @description Needs: stats.view
         */
        get: operations["figures_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/stats/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what happened, by hour, day or week
         * @description Needs: stats.view
         */
        get: operations["figures_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people in a group, or find some by name
         * @description Needs: users.view
         */
        get: operations["users_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a person
         * @description Needs: users.view
         */
        get: operations["users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Assign a role, approve or trust a person, or mark them as gone
         * @description Needs: roles.assign, or moderate.mute to change only is_approved and trust
         */
        patch: operations["users_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/users/{user_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the actions that a person received and took
         * @description Needs: stats.view
         */
        get: operations["users_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Needs: settings.edit
         */
        get: operations["webhooks_page"];
        put?: never;
        /**
         * Create a webhook: an address that events are sent to
         * @description Needs: settings.edit
         */
        post: operations["webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a webhook
         * @description Needs: settings.edit
         */
        get: operations["webhooks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Needs: settings.edit
         */
        delete: operations["webhooks_delete"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, or switch it on again
         * @description Needs: settings.edit
         */
        patch: operations["webhooks_patch"];
        trace?: never;
    };
    "/api/v2/groups/{group_id}/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries, newest first
         * @description Needs: settings.edit
         */
        get: operations["webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/webhooks/{webhook_id}/deliveries/{delivery_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Needs: settings.edit
         */
        post: operations["webhooks_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{group_id}/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to a webhook, once; its deliveries show the result
         * @description Needs: settings.edit
         */
        post: operations["webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many groups: all of them, or none
         * @description Needs: groups.create
         */
        post: operations["groups_create_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is running */
        get: operations["health_v2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List logs of tokens, sessions and federations, newest first
         * @description Needs: to be an operator
         */
        get: operations["logs_of_installation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who you are, and your permissions in each group
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        get: operations["me_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of each part */
        get: operations["ready_v2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reports/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a week of each of your groups with the week before
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        get: operations["figures_weekly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how you can sign in, and which bot this is
         * @description Needs: nothing. Anyone can call it
         */
        get: operations["session_ways"];
        put?: never;
        /**
         * Sign in with Telegram, with a token, or through the bot
         * @description Needs: nothing. Anyone can call it
         */
        post: operations["session_sign_in"];
        /**
         * Sign out
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        delete: operations["session_sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/session/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start signing in through the bot: get a code and a link
         * @description Needs: nothing. Anyone can call it
         */
        post: operations["session_make_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what happened in all groups
         * @description Needs: to be an operator
         */
        get: operations["figures_of_installation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/stats/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what happened in each of your groups in the last seven days
         * @description Needs: to be signed in. You get only what you're allowed to see
         */
        get: operations["figures_lately"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the operators, how late updates arrive, and how much work is waiting
         * @description Needs: to be an operator
         */
        get: operations["figures_system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * @description Needs: tokens.manage
         */
        get: operations["tokens_page"];
        put?: never;
        /**
         * Create a token; it's shown only this once
         * @description Needs: tokens.manage
         */
        post: operations["tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a token
         * @description Needs: tokens.manage
         */
        get: operations["tokens_get"];
        put?: never;
        post?: never;
        /**
         * Revoke a token
         * @description Needs: tokens.manage
         */
        delete: operations["tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase everything that's kept about a person, in all groups, in the background
         * @description Needs: to be an operator
         */
        delete: operations["users_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is running */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of each part */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActionBulkCreate
         * @description Body of POST /groups/{group_id}/actions/bulk: all are stored, or none.
         */
        ActionBulkCreate: {
            /**
             * Actions
             * @description The actions, in the order in which they are carried out.
             */
            actions: components["schemas"]["ActionCreate"][];
        };
        /**
         * ActionBulkRevert
         * @description Body of POST /groups/{group_id}/actions/bulk-revert. Each is undone separately.
         */
        ActionBulkRevert: {
            /**
             * Action Ids
             * @description The IDs of the actions.
             */
            action_ids: string[];
            /**
             * Reason
             * @description Why, in words for people.
             * @default
             */
            reason?: string;
        };
        /**
         * ActionCreate
         * @description Body of POST /groups/{group_id}/actions.
         */
        ActionCreate: {
            /**
             * @description What to do. Leave it out if `rule_name` names a rule: its penalty applies.
             * @default null
             */
            action_type?: components["schemas"]["ActionType"] | null;
            /**
             * Admin Id
             * @description The Telegram ID of the admin who did it, if a person did.
             * @default null
             */
            admin_id?: number | null;
            /**
             * Denied
             * @description For restrict: what they can't send. Leave it empty to allow plain text only.
             * @default []
             */
            denied?: components["schemas"]["SendRight"][];
            /**
             * Duration
             * @description How long it lasts, in seconds. Leave it out for one that doesn't end.
             * @default null
             */
            duration?: number | null;
            /**
             * Everything
             * @description For unwarn: take back all warnings, not just the last one. For unpin: unpin all messages.
             * @default false
             */
            everything?: boolean;
            /**
             * Execute
             * @description Whether Telegram is asked to do it; false only records it. Left out: yes, if the bot is on and there's something
             *     to act on.
             * @default null
             */
            execute?: boolean | null;
            /**
             * Loud
             * @description For pin: notify all members.
             * @default false
             */
            loud?: boolean;
            /**
             * Message Ids
             * @description The Telegram IDs of the messages to delete, or of the one to pin or unpin.
             * @default []
             */
            message_ids?: number[];
            /**
             * Reaction By
             * @description For delete: remove the reaction of this person or channel, and keep the message.
             * @default null
             */
            reaction_by?: number | null;
            /**
             * Reason
             * @description Why, in words for people.
             * @default
             */
            reason?: string;
            /**
             * Rule Name
             * @description The rule that they broke. Its penalty applies, unless `action_type` names another.
             * @default null
             */
            rule_name?: string | null;
            /**
             * Sender Chat Id
             * @description The Telegram ID of a channel that posts under its own name, instead of a person. For ban and unban only.
             * @default null
             */
            sender_chat_id?: number | null;
            /**
             * Status
             * @description `recorded` means the same as `execute: false`.
             * @default null
             */
            status?: "recorded" | null;
            /**
             * Title
             * @description For promote: the title that members see next to their name, at most 16 characters.
             * @default
             */
            title?: string;
            /**
             * User Id
             * @description The Telegram ID of the person. Only delete, pin and unpin work without one: they act on messages.
             * @default null
             */
            user_id?: number | null;
        } | {
            action_type: string;
        } | {
            rule_name: string;
        };
        /**
         * ActionRead
         * @description An action as the interfaces show it.
         */
        ActionRead: {
            /** @description What it does. */
            action_type: components["schemas"]["ActionType"];
            /** @description Who did it: a person, a token, a rule or the bot itself. */
            actor: components["schemas"]["Actor"];
            /**
             * Admin Id
             * @description The Telegram ID of the admin who did it; null if no person did.
             * @default null
             */
            admin_id?: number | null;
            /**
             * Admin Name
             * @description What people call that admin in the group; null if the bot doesn't know them.
             * @default null
             */
            admin_name?: string | null;
            /**
             * Caused By
             * @description The ID of the warning that led to it, for a penalty after too many warnings.
             * @default null
             */
            caused_by?: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Deleted
             * @description For delete: how many of the messages are gone.
             * @default null
             */
            deleted?: number | null;
            /**
             * Denied
             * @description For restrict: what they can't send. Empty: plain text is all they can send.
             */
            denied: components["schemas"]["SendRight"][];
            /**
             * Duration
             * @description How long it lasts, in seconds; null if it doesn't end.
             * @default null
             */
            duration?: number | null;
            /**
             * Everything
             * @description For unwarn: all warnings. For unpin: all messages.
             */
            everything: boolean;
            /**
             * Execute
             * @description Whether Telegram is asked to do it; false if it's only recorded.
             */
            execute: boolean;
            /**
             * Expires At
             * @description When it ends by itself, in UTC; null if it doesn't.
             * @default null
             */
            expires_at?: string | null;
            /**
             * Failure
             * @description Why it failed, in words for people; empty if it didn't.
             * @default
             */
            failure?: string;
            /**
             * Federation Id
             * @description The ID of the federation that did it.
             * @default null
             */
            federation_id?: string | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The action's own ID.
             */
            id: string;
            /**
             * Loud
             * @description For pin: whether members were notified.
             */
            loud: boolean;
            /**
             * Message Ids
             * @description The Telegram IDs of the messages that it's about.
             */
            message_ids: number[];
            /**
             * Note
             * @description Additional information, such as a part that couldn't be done.
             * @default
             */
            note?: string;
            /**
             * Occurred At
             * @description When the message or command that it answers was sent, in UTC; null in old records.
             * @default null
             */
            occurred_at?: string | null;
            /**
             * Origin Group Id
             * @description The Telegram ID of the group where the federation's ban was requested.
             * @default null
             */
            origin_group_id?: number | null;
            /**
             * Reaction By
             * @description For delete: the person or channel whose reaction is removed.
             * @default null
             */
            reaction_by?: number | null;
            /**
             * Reason
             * @description Why, in words for people.
             */
            reason: string;
            /**
             * @description Who undid it; null if nobody did.
             * @default null
             */
            reverted_by?: components["schemas"]["Actor"] | null;
            /**
             * Reverts
             * @description The ID of the action that this one undoes.
             * @default null
             */
            reverts?: string | null;
            /**
             * Rule Name
             * @description The rule that they broke, if there is one.
             * @default null
             */
            rule_name?: string | null;
            /**
             * Sender Chat Id
             * @description The Telegram ID of the channel that it's about, instead of a person.
             * @default null
             */
            sender_chat_id?: number | null;
            /** @description Its state. `pending` changes by itself within seconds. */
            status: components["schemas"]["ActionStatus"];
            /**
             * Title
             * @description For promote: the title that members see next to their name.
             */
            title: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * User Id
             * @description The Telegram ID of the person it's about; null if it's about messages or a channel.
             * @default null
             */
            user_id?: number | null;
            /**
             * User Name
             * @description What people call that person in the group: their @name or first name. Null if the bot doesn't know them.
             * @default null
             */
            user_name?: string | null;
        };
        /**
         * ActionRevert
         * @description Body of POST /groups/{group_id}/actions/{action_id}/revert.
         */
        ActionRevert: {
            /**
             * Reason
             * @description Why, in words for people.
             * @default
             */
            reason?: string;
        };
        /**
         * ActionReverted
         * @description An action after undoing it.
         */
        ActionReverted: {
            /** @description What it does. */
            action_type: components["schemas"]["ActionType"];
            /** @description Who did it: a person, a token, a rule or the bot itself. */
            actor: components["schemas"]["Actor"];
            /**
             * Admin Id
             * @description The Telegram ID of the admin who did it; null if no person did.
             * @default null
             */
            admin_id?: number | null;
            /**
             * Admin Name
             * @description What people call that admin in the group; null if the bot doesn't know them.
             * @default null
             */
            admin_name?: string | null;
            /**
             * Caused By
             * @description The ID of the warning that led to it, for a penalty after too many warnings.
             * @default null
             */
            caused_by?: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Deleted
             * @description For delete: how many of the messages are gone.
             * @default null
             */
            deleted?: number | null;
            /**
             * Denied
             * @description For restrict: what they can't send. Empty: plain text is all they can send.
             */
            denied: components["schemas"]["SendRight"][];
            /**
             * Duration
             * @description How long it lasts, in seconds; null if it doesn't end.
             * @default null
             */
            duration?: number | null;
            /**
             * Everything
             * @description For unwarn: all warnings. For unpin: all messages.
             */
            everything: boolean;
            /**
             * Execute
             * @description Whether Telegram is asked to do it; false if it's only recorded.
             */
            execute: boolean;
            /**
             * Expires At
             * @description When it ends by itself, in UTC; null if it doesn't.
             * @default null
             */
            expires_at?: string | null;
            /**
             * Failure
             * @description Why it failed, in words for people; empty if it didn't.
             * @default
             */
            failure?: string;
            /**
             * Federation Id
             * @description The ID of the federation that did it.
             * @default null
             */
            federation_id?: string | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The action's own ID.
             */
            id: string;
            /**
             * Loud
             * @description For pin: whether members were notified.
             */
            loud: boolean;
            /**
             * Message Ids
             * @description The Telegram IDs of the messages that it's about.
             */
            message_ids: number[];
            /**
             * Note
             * @description Additional information, such as a part that couldn't be done.
             * @default
             */
            note?: string;
            /**
             * Occurred At
             * @description When the message or command that it answers was sent, in UTC; null in old records.
             * @default null
             */
            occurred_at?: string | null;
            /**
             * Origin Group Id
             * @description The Telegram ID of the group where the federation's ban was requested.
             * @default null
             */
            origin_group_id?: number | null;
            /**
             * Reaction By
             * @description For delete: the person or channel whose reaction is removed.
             * @default null
             */
            reaction_by?: number | null;
            /**
             * Reason
             * @description Why, in words for people.
             */
            reason: string;
            /**
             * @description Who undid it; null if nobody did.
             * @default null
             */
            reverted_by?: components["schemas"]["Actor"] | null;
            /**
             * Reverts
             * @description The ID of the action that this one undoes.
             * @default null
             */
            reverts?: string | null;
            /**
             * Rule Name
             * @description The rule that they broke, if there is one.
             * @default null
             */
            rule_name?: string | null;
            /**
             * Sender Chat Id
             * @description The Telegram ID of the channel that it's about, instead of a person.
             * @default null
             */
            sender_chat_id?: number | null;
            /** @description Its state. `pending` changes by itself within seconds. */
            status: components["schemas"]["ActionStatus"];
            /**
             * Still Restricted
             * @description Whether another ban or restriction of the person is still in force.
             * @default false
             */
            still_restricted?: boolean;
            /**
             * Title
             * @description For promote: the title that members see next to their name.
             */
            title: string;
            /**
             * Undo Failure
             * @description Why it couldn't be undone, in words for people; empty if it was, or if Telegram hasn't answered yet.
             * @default
             */
            undo_failure?: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * User Id
             * @description The Telegram ID of the person it's about; null if it's about messages or a channel.
             * @default null
             */
            user_id?: number | null;
            /**
             * User Name
             * @description What people call that person in the group: their @name or first name. Null if the bot doesn't know them.
             * @default null
             */
            user_name?: string | null;
        };
        /**
         * ActionsRecorded
         * @description What a bulk request recorded.
         */
        ActionsRecorded: {
            /**
             * Action Ids
             * @description The IDs of the actions, in the order in which you sent them.
             */
            action_ids: string[];
            /**
             * Created
             * @description How many actions were created.
             */
            created: number;
        };
        /**
         * ActionsReverted
         * @description What a bulk request undid.
         */
        ActionsReverted: {
            /**
             * Failed
             * @description The others, with the reasons.
             */
            failed: components["schemas"]["NotReverted"][];
            /**
             * Undone
             * @description The IDs of the actions that are being undone.
             */
            undone: string[];
        };
        /**
         * ActionStatus
         * @description The state of an action.
         * @enum {string}
         */
        ActionStatus: "pending" | "completed" | "failed" | "reverted" | "expired" | "recorded";
        /**
         * ActionType
         * @description The kinds of actions.
         * @enum {string}
         */
        ActionType: "ban" | "unban" | "kick" | "mute" | "unmute" | "warn" | "unwarn" | "restrict" | "unrestrict" | "promote" | "demote" | "delete" | "pin" | "unpin";
        /**
         * Actor
         * @description Who takes an action or makes a change: a Telegram user, an API token, a panel user, a rule or the system.
         */
        Actor: {
            /**
             * Anonymous Admin
             * @description Whether they're an anonymous admin, who writes as the group.
             * @default false
             */
            anonymous_admin?: boolean;
            /**
             * Id
             * @description A person's Telegram ID, a token's ID, a rule's name, or `system`.
             */
            id: string;
            /** @description Which kind of actor it is. */
            kind: components["schemas"]["ActorKind"];
            /**
             * Name
             * @description Their name at that time, for people.
             * @default
             */
            name?: string;
        };
        /**
         * ActorKind
         * @description The kinds of actor.
         * @enum {string}
         */
        ActorKind: "telegram" | "token" | "panel" | "rule" | "system";
        /**
         * AdminRight
         * @description An administrator's rights in Telegram, as far as our permissions need them (Bot API, ChatMemberAdministrator).
         * @enum {string}
         */
        AdminRight: "can_change_info" | "can_delete_messages" | "can_restrict_members" | "can_invite_users" | "can_pin_messages" | "can_promote_members";
        /**
         * AnyTrigger
         * @description Is a message. With a schedule, this is night mode.
         */
        AnyTrigger: {
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "any";
        };
        /**
         * BanImportBody
         * @description Body of POST /federations/{federation_id}/bans/import.
         */
        BanImportBody: {
            /**
             * File
             * @description The content of a file from `/fbanlist`, of this bot or of Rose: JSON with a ban in each line, or CSV.
             */
            file: string;
        };
        /**
         * BanImportRead
         * @description What an import of bans did, or would do.
         */
        BanImportRead: {
            /**
             * Added
             * @description How many people are banned by it.
             */
            added: number;
            /**
             * Confirm
             * @description Send it as the parameter `confirm`, with the same file, to do just this.
             */
            confirm: string;
            /**
             * Is Applied
             * @description Whether it's done. Without `confirm`, nothing is.
             */
            is_applied: boolean;
            /**
             * Refused
             * @description Who can't be banned, and why.
             */
            refused: components["schemas"]["RefusedBan"][];
            /**
             * Same
             * @description How many were banned already. Their bans are left alone.
             */
            same: number;
        };
        /**
         * BlocklistAdd
         * @description Body of POST /groups/{group_id}/blocklist: words, optionally with their own reason and penalty.
         */
        BlocklistAdd: {
            /**
             * @description The penalty for breaking the rule. Left out: it stays as it is.
             * @default null
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"] | null;
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds. Left out with a penalty: it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
            /**
             * Reason
             * @description The reason shown to a member who uses one of these words.
             * @default
             */
            reason?: string;
            /**
             * Words
             * @description Whole words or phrases, any case; `*` stands for any letters.
             * @example [
             *       "casino",
             *       "free money"
             *     ]
             */
            words: string[];
        };
        /**
         * BlocklistAdded
         * @description The result of blocking words.
         */
        BlocklistAdded: {
            /**
             * Rules
             * @description The rules that contain the words now.
             */
            rules: components["schemas"]["RuleRead"][];
            /**
             * Total
             * @description How many words the group blocks in all.
             */
            total: number;
        };
        /**
         * BotState
         * @description The state of the bot's connection to Telegram.
         * @enum {string}
         */
        BotState: "off" | "elsewhere" | "connecting" | "polling" | "standby" | "webhook" | "away" | "conflict";
        /**
         * CapsTrigger
         * @description Has at least this percentage of capital letters; short texts are exempt.
         */
        CapsTrigger: {
            /**
             * Min Letters
             * @description Texts with fewer letters than this are fine.
             * @default 10
             */
            min_letters?: number;
            /**
             * Percent
             * @description How many percent of the letters must be capitals, from 1 to 100.
             * @default 70
             */
            percent?: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "caps";
        };
        /**
         * CaptchaFail
         * @description The penalty for failing a captcha.
         * @enum {string}
         */
        CaptchaFail: "kick" | "ban" | "mute";
        /**
         * CaptchaFigures
         * @description The response of GET …/stats/captcha.
         */
        CaptchaFigures: {
            /**
             * Failed
             * @description How many people didn't solve it.
             */
            failed: number;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Passed
             * @description How many people solved a captcha.
             */
            passed: number;
            /**
             * Since
             * Format: date-time
             * @description When the first day begins, in UTC.
             */
            since: string;
            /**
             * Until
             * Format: date-time
             * @description When it ends, in UTC.
             */
            until: string;
        };
        /**
         * CaptchaMode
         * @description What new members must do.
         * @enum {string}
         */
        CaptchaMode: "button" | "math" | "text" | "question";
        /**
         * CaptchaPlace
         * @description Where new members solve the captcha.
         * @enum {string}
         */
        CaptchaPlace: "group" | "private";
        /**
         * CodeRequest
         * @description Body of POST /session/codes: an empty object.
         */
        CodeRequest: Record<string, never>;
        /**
         * Cohort
         * @description People who joined in the same week.
         */
        Cohort: {
            /**
             * Joined
             * @description How many people joined, as far as the bot saw. People who joined several times count for the last one.
             */
            joined: number;
            /**
             * Since
             * Format: date-time
             * @description When the week begins, in UTC.
             */
            since: string;
            /**
             * Stayed
             * @description How many of them are in the group now.
             */
            stayed: number;
            /**
             * Weeks
             * @description Their weeks, up to the end of the range.
             */
            weeks: components["schemas"]["CohortWeek"][];
        };
        /**
         * CohortWeek
         * @description One week of people who joined together.
         */
        CohortWeek: {
            /**
             * Active
             * @description How many of them wrote in this week.
             */
            active: number;
            /**
             * Share
             * @description The same as a share of those who joined, from 0 to 1.
             */
            share: number;
            /**
             * Week
             * @description Its number: 0 is the week in which they joined.
             */
            week: number;
        };
        /**
         * ContentKind
         * @description What else a message may be or contain.
         * @enum {string}
         */
        ContentKind: "text" | "album" | "buttons" | "external_reply" | "spoiler" | "command" | "email" | "phone" | "cashtag" | "emoji" | "emoji_only" | "zalgo" | "added_bot" | "comment";
        /**
         * ContentTrigger
         * @description Is or has one of these.
         */
        ContentTrigger: {
            /**
             * Kinds
             * @description Which kinds of content break the rule.
             */
            kinds: components["schemas"]["ContentKind"][];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "content";
        };
        /**
         * DayActivity
         * @description Actions on one day, UTC.
         */
        DayActivity: {
            /**
             * Actions
             * @description How many actions were taken that day.
             */
            actions: number;
            /**
             * Day
             * Format: date
             * @description The day, in UTC.
             */
            day: string;
        };
        /**
         * DeliveryRead
         * @description A delivery as the interfaces show it.
         */
        DeliveryRead: {
            /**
             * Attempts
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Body
             * @description The body that is signed and sent: JSON.
             */
            body: string;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Due At
             * @description When it's tried next, in UTC; null if it won't be.
             */
            due_at: string | null;
            /** @description What happened. */
            event_type: components["schemas"]["EventType"];
            /**
             * Failure
             * @description Why the last try failed; empty if it didn't.
             */
            failure: string;
            /**
             * Id
             * @description The delivery's own ID. Its event carries it in the header `webhook-id: msg_…`.
             */
            id: string;
            /** @description Its state. */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Webhook Id
             * @description The ID of the webhook.
             */
            webhook_id: string;
        };
        /**
         * DeliveryStatus
         * @description The state of a delivery.
         * @enum {string}
         */
        DeliveryStatus: "pending" | "delivered" | "dead";
        /**
         * DuplicatesTrigger
         * @description Is the nth identical message within some seconds, by one sender or by anyone.
         */
        DuplicatesTrigger: {
            /**
             * Across Users
             * @description Whether messages of different people count together.
             * @default false
             */
            across_users?: boolean;
            /**
             * Messages
             * @description How many messages with the same text break the rule, from 2 to 100.
             * @default 3
             */
            messages?: number;
            /**
             * Seconds
             * @description Within how many seconds, from 1 to 86400.
             * @default 60
             */
            seconds?: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "duplicates";
        };
        /**
         * EditedTrigger
         * @description Is edited more than this many seconds after it was sent.
         */
        EditedTrigger: {
            /**
             * Seconds
             * @description How many seconds after sending an edit is still fine.
             * @default 0
             */
            seconds?: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "edited";
        };
        /**
         * EscalationStep
         * @description The penalty for a number of warnings.
         */
        EscalationStep: {
            /**
             * Duration
             * @description How long a mute or ban lasts, in seconds; null if it doesn't end.
             * @default null
             */
            duration?: number | null;
            /** @description The penalty: mute, kick or ban. */
            penalty: components["schemas"]["Penalty"];
            /**
             * Warnings
             * @description How many warnings lead to the penalty, from 1 to 100.
             */
            warnings: number;
            /**
             * Within
             * @description How many seconds back warnings count. Null: all that haven't expired.
             * @default null
             */
            within?: number | null;
        };
        /**
         * EventType
         * @description The kinds of event.
         * @enum {string}
         */
        EventType: "group.registered" | "group.updated" | "group.removed" | "group.migrated" | "group.deleted" | "group.imported" | "user.joined" | "user.left" | "user.approved" | "user.trusted" | "user.role_changed" | "role.created" | "role.updated" | "role.deleted" | "rule.created" | "rule.updated" | "rule.deleted" | "rule.matched" | "report.opened" | "report.decided" | "filter.taught" | "filter.untaught" | "filter.unsure" | "settings.updated" | "federation.created" | "federation.updated" | "federation.deleted" | "federation.banned" | "federation.unbanned" | "federation.imported" | "token.created" | "token.revoked" | "session.opened" | "session.closed" | "webhook.created" | "webhook.updated" | "webhook.deleted" | "webhook.tested" | "webhook.switched_off" | "allowance.changed" | "person.forgotten" | "captcha.not_asked" | "raid.began" | "action.recorded" | "action.completed" | "action.failed" | "action.reverted" | "action.expired";
        /**
         * ExtraScope
         * @description Token scopes that aren't permissions of a group's roles.
         * @enum {string}
         */
        ExtraScope: "groups.create" | "metrics.view" | "tokens.manage" | "*";
        /**
         * FederatedGroups
         * @description The groups of a federation.
         */
        FederatedGroups: {
            /**
             * Group Ids
             * @description The Telegram IDs of the groups.
             */
            group_ids: number[];
        };
        /**
         * FederationBanCreate
         * @description Body of POST /federations/{federation_id}/bans.
         */
        FederationBanCreate: {
            /**
             * Origin Group Id
             * @description The Telegram ID of the group where the ban was requested.
             * @default null
             */
            origin_group_id?: number | null;
            /**
             * Reason
             * @description Why, in words for people.
             * @default
             */
            reason?: string;
            /**
             * User Id
             * @description The Telegram ID of the person.
             * @example 123456789
             */
            user_id: number;
        };
        /**
         * FederationBanRead
         * @description A ban of a federation as the interfaces show it.
         */
        FederationBanRead: {
            /** @description Who banned them. */
            actor: components["schemas"]["Actor"];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Federation Id
             * @description The ID of the federation.
             */
            federation_id: string;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Origin Group Id
             * @description The Telegram ID of the group where the ban was requested; null if it wasn't in one.
             */
            origin_group_id: number | null;
            /**
             * Reason
             * @description Why, in words for people.
             */
            reason: string;
            /**
             * User Id
             * @description The Telegram ID of the person.
             * @example 123456789
             */
            user_id: number;
        };
        /**
         * FederationCreate
         * @description Body of POST /federations.
         */
        FederationCreate: {
            /**
             * Admin Ids
             * @description The Telegram IDs of the people who can ban and unban, besides its owner.
             * @default []
             */
            admin_ids?: number[];
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /**
             * Owner Id
             * @description The Telegram ID of its owner. Left out: you, or the operator.
             * @default null
             */
            owner_id?: number | null;
        };
        /**
         * FederationPatch
         * @description Body of PATCH /federations/{federation_id}.
         */
        FederationPatch: {
            /**
             * Admin Ids
             * @description The Telegram IDs of the people who can ban and unban, besides its owner.
             */
            admin_ids?: number[];
            /**
             * Name
             * @description What people call it.
             */
            name?: string;
        };
        /**
         * FederationRead
         * @description A federation as the interfaces show it.
         */
        FederationRead: {
            /**
             * Admin Ids
             * @description The Telegram IDs of the people who can ban and unban, besides its owner.
             */
            admin_ids: number[];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Id
             * @description The federation's own ID.
             */
            id: string;
            /**
             * Name
             * @description What people call it.
             */
            name: string;
            /**
             * Owner Id
             * @description The Telegram ID of its owner; null if it's the operator's.
             */
            owner_id: number | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * FieldError
         * @description An error in one field.
         */
        FieldError: {
            /**
             * Code
             * @description The error's code, for programs. It doesn't change.
             * @example greater-than-equal
             */
            code: string;
            /**
             * Field
             * @description Which field: names and positions, separated by dots.
             */
            field: string;
            /**
             * Limits
             * @description The limits for the value, such as `ge`, `max_length` or `expected`.
             * @default null
             */
            limits?: {
                [key: string]: number | string;
            } | null;
            /**
             * Message
             * @description The error, in words for people.
             */
            message: string;
        };
        /**
         * FileGroup
         * @description The group that a file comes from.
         */
        FileGroup: {
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Name
             * @description Its name.
             */
            name: string;
        };
        /**
         * FilePerson
         * @description A person with a role, or who is approved.
         */
        FilePerson: {
            /**
             * Is Approved
             * @description Whether they're approved.
             * @default false
             */
            is_approved?: boolean;
            /**
             * Name
             * @description Their name.
             * @default
             */
            name?: string;
            /**
             * Role
             * @description The role that was assigned to them; null for none.
             * @default null
             */
            role?: string | null;
            /**
             * User Id
             * @description The Telegram ID of the person.
             * @example 123456789
             */
            user_id: number;
        };
        /**
         * FileSample
         * @description A text that teaches the spam filter.
         */
        FileSample: {
            /** @description What it is. */
            label: components["schemas"]["SampleLabel"];
            /**
             * Text
             * @description The text.
             */
            text: string;
        };
        /**
         * FloodPut
         * @description Body of PUT /groups/{group_id}/flood. Without a penalty the current one stays (at first, a mute for an hour).
         */
        FloodPut: {
            /**
             * Messages
             * @description How many messages are a flood, from 2 to 100.
             */
            messages: number;
            /**
             * @description The penalty for breaking the rule. Left out: it stays as it is.
             * @default null
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"] | null;
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds. Left out with a penalty: it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
            /**
             * Seconds
             * @description Within how many seconds, from 1 to 3600. Null: in a row, while nobody else writes.
             * @default 10
             */
            seconds?: number | null;
        };
        /**
         * FloodTrigger
         * @description The sender has sent this many messages in a row, or within some seconds.
         */
        FloodTrigger: {
            /**
             * Messages
             * @description How many messages are a flood, from 2 to 100.
             * @default 5
             */
            messages?: number;
            /**
             * Seconds
             * @description Within how many seconds, from 1 to 3600. Null: in a row, while nobody else writes.
             * @default 10
             */
            seconds?: number | null;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "flood";
        };
        /**
         * ForwardOrigin
         * @description Where a forwarded message comes from.
         * @enum {string}
         */
        ForwardOrigin: "user" | "bot" | "channel" | "group";
        /**
         * ForwardsTrigger
         * @description Is forwarded, from one of these origins if any are given.
         */
        ForwardsTrigger: {
            /**
             * Origins
             * @description Where a forward that breaks the rule comes from. Empty: from anywhere.
             * @default []
             */
            origins?: components["schemas"]["ForwardOrigin"][];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "forwards";
        };
        /**
         * GreetingKind
         * @description The two greetings.
         * @enum {string}
         */
        GreetingKind: "welcome" | "goodbye";
        /**
         * GreetingMedia
         * @description A greeting's media, shown above its text (stickers have no text).
         */
        GreetingMedia: {
            /**
             * File Id
             * @description The Telegram ID of the file, as the bot knows it.
             * @example AgACAgIAAxkBAAIB
             */
            file_id: string;
            /** @description What kind of media it is. */
            type: components["schemas"]["MediaType"];
        };
        /**
         * GreetingPreview
         * @description A greeting as it would be sent.
         */
        GreetingPreview: {
            /**
             * Messages
             * @description The messages in order. Empty if there's nothing to say; two if the text is too long for a caption.
             */
            messages: components["schemas"]["PreviewMessage"][];
        };
        /**
         * GreetingToPreview
         * @description Body of POST /groups/{group_id}/settings/preview.
         */
        GreetingToPreview: {
            /**
             * @description Which greeting.
             * @default welcome
             */
            kind?: components["schemas"]["GreetingKind"];
            /**
             * @description The media of the draft; null for none. Left out: the media that's set.
             * @default null
             */
            media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Text
             * @description The draft, with its placeholders and buttons. Left out: the text that's set.
             * @default null
             */
            text?: string | null;
            /**
             * User Id
             * @description The Telegram ID of the member to greet. Left out: you, or a made-up member called Mia.
             * @default null
             */
            user_id?: number | null;
        };
        /**
         * GroupAccess
         * @description What the caller can do in one group.
         */
        GroupAccess: {
            /**
             * Group Id
             * @description The Telegram ID of the group.
             */
            group_id: number;
            /**
             * Name
             * @description The group's name.
             */
            name: string;
            /**
             * Permissions
             * @description What you can do in the group.
             */
            permissions: string[];
            /**
             * Role
             * @description Your role in the group.
             */
            role: string;
        };
        /**
         * GroupBulkCreate
         * @description Body of POST /groups/bulk: all are created, or none.
         */
        GroupBulkCreate: {
            /**
             * Groups
             * @description The groups to create.
             */
            groups: components["schemas"]["GroupCreate"][];
        };
        /**
         * GroupCreate
         * @description Body of POST /groups.
         */
        GroupCreate: {
            /**
             * Admin Count
             * @description How many admins it has.
             * @default 0
             */
            admin_count?: number;
            /**
             * Description
             * @description What the group is about.
             * @default
             */
            description?: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Member Count
             * @description How many members it has, as Telegram counts them.
             * @default 0
             */
            member_count?: number;
            /**
             * Name
             * @description The group's name.
             */
            name: string;
            /**
             * Photo Url
             * @description Where its photo is. Leave it out to show the one that Telegram has.
             * @default null
             */
            photo_url?: string | null;
        };
        /**
         * GroupDetails
         * @description The fields of a group that callers can set. Also the body of PUT: fields left out return to their default.
         */
        GroupDetails: {
            /**
             * Admin Count
             * @description How many admins it has.
             * @default 0
             */
            admin_count?: number;
            /**
             * Description
             * @description What the group is about.
             * @default
             */
            description?: string;
            /**
             * Member Count
             * @description How many members it has, as Telegram counts them.
             * @default 0
             */
            member_count?: number;
            /**
             * Name
             * @description The group's name.
             */
            name: string;
            /**
             * Photo Url
             * @description Where its photo is. Leave it out to show the one that Telegram has.
             * @default null
             */
            photo_url?: string | null;
        };
        /**
         * GroupFile
         * @description A group's configuration, to import elsewhere.
         */
        GroupFile: {
            /**
             * Bot Id
             * @description The Telegram ID of the bot. File IDs, such as that of a welcome's picture, are valid only for this bot.
             */
            bot_id: number | null;
            /**
             * Exported At
             * Format: date-time
             * @description When it was made, in UTC.
             */
            exported_at: string;
            /**
             * Format
             * @description What it is.
             * @default groupkeeper-group
             * @constant
             */
            format?: "groupkeeper-group";
            /** @description The group. Topic IDs are valid only for this group. */
            group: components["schemas"]["FileGroup"];
            /**
             * Lacks
             * @description What isn't in it, and why. Nothing is left out silently.
             */
            lacks: components["schemas"]["Lack"][];
            /**
             * People
             * @description Who has an assigned role, and who is approved.
             * @default null
             */
            people?: components["schemas"]["FilePerson"][] | null;
            /**
             * Roles
             * @description Its roles.
             * @default null
             */
            roles?: components["schemas"]["RoleCreate"][] | null;
            /**
             * Rules
             * @description Its rules.
             * @default null
             */
            rules?: components["schemas"]["RuleCreate"][] | null;
            /**
             * Samples
             * @description What its spam filter was taught, oldest first.
             * @default null
             */
            samples?: components["schemas"]["FileSample"][] | null;
            /**
             * Settings
             * @description Its settings, as PATCH takes them.
             * @default null
             */
            settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /**
             * Version
             * @description The version of the format. A newer one may have more parts.
             * @default 2
             */
            version?: number;
        };
        /**
         * GroupLately
         * @description A group's last days, in the response of GET /stats/groups.
         */
        GroupLately: {
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Since
             * Format: date
             * @description The first of the days, in UTC.
             */
            since: string;
            /**
             * Values
             * @description One figure for each of the last seven days in UTC, today last. Null if you may not see the group's statistics.
             */
            values: number[] | null;
        };
        /**
         * GroupPatch
         * @description Body of PATCH: only the given fields change.
         */
        GroupPatch: {
            /**
             * Admin Count
             * @description How many admins it has.
             */
            admin_count?: number;
            /**
             * Description
             * @description What the group is about.
             */
            description?: string;
            /**
             * Member Count
             * @description How many members it has, as Telegram counts them.
             */
            member_count?: number;
            /**
             * Name
             * @description The group's name.
             */
            name?: string;
            /**
             * Photo Url
             * @description Where its photo is. Leave it out to show the one that Telegram has.
             */
            photo_url?: string | null;
        };
        /**
         * GroupRead
         * @description A group as the interfaces show it.
         */
        GroupRead: {
            /**
             * Admin Count
             * @description How many admins it has.
             */
            admin_count: number;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Description
             * @description What the group is about.
             */
            description: string;
            /**
             * Federation Id
             * @description The ID of the federation that it's in; null if it's in none.
             * @default null
             */
            federation_id?: string | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Is Active
             * @description Whether the bot is in the group.
             */
            is_active: boolean;
            /**
             * Linked Chat Id
             * @description The Telegram ID of the channel whose posts the group discusses; null if there's none.
             * @default null
             */
            linked_chat_id?: number | null;
            /**
             * Member Count
             * @description How many members it has, as Telegram counts them.
             */
            member_count: number;
            /**
             * Missing Rights
             * @description The admin rights that the bot needs and lacks, by their names in Telegram. Empty if it has them all.
             * @default []
             */
            missing_rights?: components["schemas"]["AdminRight"][];
            /**
             * Name
             * @description The group's name.
             */
            name: string;
            /**
             * Photo Url
             * @description Where its photo is; null if it has none.
             */
            photo_url: string | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * GroupsCreated
         * @description What a bulk request created.
         */
        GroupsCreated: {
            /**
             * Created
             * @description How many groups were created.
             */
            created: number;
            /**
             * Group Ids
             * @description The Telegram IDs of the groups, in the order in which you sent them.
             */
            group_ids: number[];
        };
        /**
         * GroupStats
         * @description A group's figures, as /stats and GET …/stats show them.
         *
         *     Other processes' actions are included within 5 seconds.
         */
        GroupStats: {
            /**
             * Actions By Type
             * @description How many of each type.
             */
            actions_by_type: {
                [key: string]: number;
            };
            /**
             * Actions Total
             * @description How many actions were taken.
             */
            actions_total: number;
            /**
             * Active Rules
             * @description How many rules count.
             */
            active_rules: number;
            /**
             * Admin Count
             * @description How many admins the group has.
             */
            admin_count: number;
            /**
             * Days
             * @description The actions of each day, oldest first.
             */
            days: components["schemas"]["DayActivity"][];
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Known Users
             * @description How many of them the bot has seen.
             */
            known_users: number;
            /**
             * Member Count
             * @description How many members the group has, as Telegram counts them.
             */
            member_count: number;
            /**
             * Since
             * Format: date-time
             * @description The start of the time that the figures below cover, in UTC.
             */
            since: string;
            /**
             * Top Moderators
             * @description The most active moderators, at most ten, most active first.
             */
            top_moderators: components["schemas"]["ModeratorActivity"][];
        };
        /**
         * HealthRead
         * @description The process is running.
         */
        HealthRead: {
            /**
             * Status
             * @description Always `ok`.
             * @default ok
             * @constant
             */
            status?: "ok";
            /**
             * Version
             * @description The version of Groupkeeper.
             */
            version: string;
        };
        /**
         * Heatmap
         * @description The response of GET …/stats/heatmap.
         */
        Heatmap: {
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /** @description What is counted. */
            metric: components["schemas"]["Metric"];
            /**
             * Rows
             * @description Seven weekdays from Monday, each with its 24 hours from midnight.
             */
            rows: number[][];
            /**
             * Since
             * Format: date-time
             * @description When it begins, in UTC.
             */
            since: string;
            /**
             * Tz
             * @description The time zone of the weekdays and hours.
             */
            tz: string;
            /**
             * Until
             * Format: date-time
             * @description When it ends, in UTC.
             */
            until: string;
        };
        /**
         * ImportBody
         * @description A file from GET /groups/{group_id}/export, or one that the bot Rose (@MissRose_bot) sends for `/export`.
         */
        ImportBody: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * ImportCount
         * @description How many items of one part have which outcome.
         */
        ImportCount: {
            /**
             * Added
             * @description How many are new.
             */
            added: number;
            /**
             * Changed
             * @description How many change.
             */
            changed: number;
            /**
             * Part
             * @description The part of the file.
             */
            part: string;
            /**
             * Refused
             * @description How many can't be taken.
             */
            refused: number;
            /**
             * Same
             * @description How many are so already, and are left alone.
             */
            same: number;
        };
        /**
         * ImportItem
         * @description One thing that changes or can't be taken.
         */
        ImportItem: {
            /**
             * Code
             * @description Why it can't be taken, for programs; null if it can.
             */
            code: string | null;
            /**
             * Name
             * @description A setting, a role, a rule, the Telegram ID of a person, or the number of a sample in the file.
             */
            name: string;
            /** @description What becomes of it. */
            outcome: components["schemas"]["Outcome"];
            /**
             * Part
             * @description The part of the file.
             */
            part: string;
            /**
             * Reason
             * @description The same, in words for people; empty if it can be taken.
             */
            reason: string;
        };
        /**
         * ImportRead
         * @description What an import did, or would do.
         */
        ImportRead: {
            /**
             * Confirm
             * @description Send it as the parameter `confirm`, with the same file, to do just this.
             */
            confirm: string;
            /**
             * Counts
             * @description The outcome for each part of the file.
             */
            counts: components["schemas"]["ImportCount"][];
            /**
             * Is Applied
             * @description Whether it's done. Without `confirm`, nothing is.
             */
            is_applied: boolean;
            /**
             * Items
             * @description Everything that changes or can't be taken.
             */
            items: components["schemas"]["ImportItem"][];
            /** @description Who made the file: Groupkeeper or Rose. */
            source: components["schemas"]["Source"];
        };
        /**
         * InstallationStats
         * @description The response of GET /stats.
         */
        InstallationStats: {
            /**
             * Groups
             * @description In how many groups something was counted.
             */
            groups: number;
            /**
             * Since
             * Format: date-time
             * @description When the first day begins, in UTC.
             */
            since: string;
            /**
             * Totals
             * @description The sums over all groups, without `members`. `active_people` counts everybody once over all groups;
             *     null: more than 50,000 people a day in sum, which takes too long to count.
             */
            totals: {
                [key: string]: number | null;
            };
            /**
             * Until
             * Format: date-time
             * @description When the range ends, in UTC.
             */
            until: string;
        };
        /**
         * Interval
         * @description The length of a point of a series.
         * @enum {string}
         */
        Interval: "hour" | "day" | "week";
        JsonValue: unknown;
        /**
         * Lack
         * @description Something that the group has and the file doesn't.
         */
        Lack: {
            /** @description Why, for programs. */
            code: components["schemas"]["LackCode"];
            /**
             * What
             * @description A part of the file, or a collection.
             */
            what: string;
            /**
             * Why
             * @description Why, in words for people.
             */
            why: string;
        };
        /**
         * LackCode
         * @description Why something isn't in a file.
         * @enum {string}
         */
        LackCode: "not-asked" | "not-allowed" | "too-many" | "never";
        /**
         * LanguageTrigger
         * @description Has letters of one of these scripts.
         */
        LanguageTrigger: {
            /**
             * Scripts
             * @description Which writing systems break the rule.
             */
            scripts: components["schemas"]["Script"][];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "language";
        };
        /**
         * LengthTrigger
         * @description Is longer than this many characters.
         */
        LengthTrigger: {
            /**
             * Characters
             * @description How many characters are still fine, from 1 to 4096.
             */
            characters: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "length";
        };
        /**
         * LinkKind
         * @description Where a link leads.
         * @enum {string}
         */
        LinkKind: "web" | "invite" | "channel" | "bot";
        /**
         * LinksTrigger
         * @description Has a link of one of these kinds, shown or hidden behind text. Links to the excepted domains are fine.
         */
        LinksTrigger: {
            /**
             * Except Domains
             * @description Domains that are fine, with all their subdomains.
             * @default []
             */
            except_domains?: string[];
            /**
             * Kinds
             * @description Which kinds of link break the rule.
             * @default [
             *       "web"
             *     ]
             */
            kinds?: components["schemas"]["LinkKind"][];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "links";
        };
        /**
         * LockRead
         * @description A lock as the interfaces show it: its rule, and what it locks.
         */
        LockRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Delete Message
             * @description Whether the message or reaction that breaks it is deleted.
             * @default false
             */
            delete_message?: boolean;
            /**
             * Description
             * @description What the rule asks of members.
             * @default
             */
            description?: string;
            /**
             * Dry Run
             * @description Only log what the rule would do.
             * @default false
             */
            dry_run?: boolean;
            /**
             * Exempt Roles
             * @description The names of roles that the rule doesn't apply to.
             * @default []
             */
            exempt_roles?: string[];
            /**
             * Exempt Topics
             * @description The Telegram IDs of topics that the rule doesn't apply to.
             * @default []
             */
            exempt_topics?: number[];
            /**
             * Exempt Users
             * @description The Telegram IDs of people the rule doesn't apply to.
             * @default []
             */
            exempt_users?: number[];
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Is Active
             * @description Whether the rule counts.
             * @default true
             */
            is_active?: boolean;
            /**
             * Kind
             * @description The kind of content that is locked.
             */
            kind: string;
            /**
             * @description The penalty for breaking it.
             * @default none
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"];
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds; null if it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
            /**
             * Priority
             * @description From 0 to 1000. If a message breaks several rules, the one with the highest priority acts.
             * @default 0
             */
            priority?: number;
            /**
             * Reply
             * @description What the bot replies to a member who breaks it. It can have placeholders such as `{mention}`.
             * @default
             */
            reply?: string;
            /**
             * Rule Name
             * @description The rule's name.
             */
            rule_name: string;
            /**
             * @description The time of day at which the rule counts. Without one: always.
             * @default null
             */
            schedule?: components["schemas"]["Schedule"] | null;
            /**
             * Trigger
             * @description What in a message breaks the rule. Without one, people enforce it.
             * @default null
             */
            trigger?: (components["schemas"]["WordsTrigger"] | components["schemas"]["RegexTrigger"] | components["schemas"]["LinksTrigger"] | components["schemas"]["ForwardsTrigger"] | components["schemas"]["ContentTrigger"] | components["schemas"]["MediaTrigger"] | components["schemas"]["CapsTrigger"] | components["schemas"]["LengthTrigger"] | components["schemas"]["MentionsTrigger"] | components["schemas"]["LanguageTrigger"] | components["schemas"]["SenderChatTrigger"] | components["schemas"]["EditedTrigger"] | components["schemas"]["AnyTrigger"] | components["schemas"]["FloodTrigger"] | components["schemas"]["DuplicatesTrigger"] | components["schemas"]["SpamTrigger"] | components["schemas"]["ReactionsTrigger"] | components["schemas"]["NewMemberTrigger"]) | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * Login
         * @description Body of POST /session, with exactly one of these.
         */
        Login: {
            /**
             * Code
             * @description The code from `POST /session/codes`. The response waits for you, up to 25 s.
             *
             *     With `sign-in-pending`, ask again.
             * @default null
             */
            code?: string | null;
            /**
             * Init Data
             * @description The contents of `Telegram.WebApp.initData` in a Mini App.
             * @default null
             */
            init_data?: string | null;
            /**
             * Token
             * @description An API token. The session has its rights, and ends with it.
             * @default null
             */
            token?: string | null;
            /**
             * @description The data from Telegram's Login Widget.
             * @default null
             */
            widget?: components["schemas"]["WidgetLogin"] | null;
        };
        /**
         * LogInWords
         * @description A log as lists show it: with what happened in the caller's language.
         */
        LogInWords: {
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /**
             * Address
             * @description The IP address that the request came from; null if it wasn't a request.
             * @default null
             */
            address?: string | null;
            /**
             * Details
             * @description The details, by event: see docs/api/events.md.
             */
            details: {
                [key: string]: unknown;
            };
            /** @description What happened. */
            event_type: components["schemas"]["EventType"];
            /**
             * Group Id
             * @description The Telegram ID of the group; null if it's about tokens, sessions or federations.
             */
            group_id: number | null;
            /**
             * Id
             * @description The log's own ID.
             */
            id: string;
            /**
             * Message
             * @description What happened, in English. `text`, in lists, says more, and in your language.
             */
            message: string;
            /** @description How important it is. */
            severity: components["schemas"]["Severity"];
            /**
             * Text
             * @description What happened, in the language of the request (`Accept-Language`). The first line names the event. Those below
             *     say to which person, why, and what changed.
             * @default
             */
            text?: string;
            /**
             * Timestamp
             * Format: date-time
             * @description When it happened, in UTC.
             */
            timestamp: string;
        };
        /**
         * Mark
         * @description A part of a text. It's counted in UTF-16 units, as Telegram does (Bot API, MessageEntity).
         */
        Mark: {
            /**
             * Length
             * @description How many units it has.
             */
            length: number;
            /**
             * Offset
             * @description How many units stand before it.
             */
            offset: number;
        };
        /**
         * Me
         * @description The caller.
         */
        Me: {
            /**
             * Csrf Token
             * @description For a session with a cookie: send it as the header `X-CSRF-Token` with every change.
             * @default null
             */
            csrf_token?: string | null;
            /**
             * Groups
             * @description Your groups, at most 200. Empty if you can do everything everywhere.
             */
            groups: components["schemas"]["GroupAccess"][];
            /**
             * Id
             * @description Your Telegram ID, or the token's ID.
             */
            id: string;
            /**
             * Kind
             * @description What you signed in as: a person or a token.
             */
            kind: string;
            /**
             * Name
             * @description Your name, or the token's.
             */
            name: string;
            /**
             * Scopes
             * @description What you can do at all. In a group, the entry in `groups` counts.
             */
            scopes: string[];
        };
        /**
         * MediaKind
         * @description Kinds of content a message can have besides text.
         * @enum {string}
         */
        MediaKind: "photo" | "video" | "sticker" | "gif" | "voice" | "video_note" | "audio" | "document" | "poll" | "game" | "contact" | "location" | "dice" | "story" | "paid_media" | "checklist" | "giveaway" | "invoice" | "inline_bot" | "custom_emoji" | "animated_sticker" | "premium_sticker" | "other";
        /**
         * MediaTrigger
         * @description Has one of these media; for documents, only with one of these extensions if any are given.
         */
        MediaTrigger: {
            /**
             * Extensions
             * @description For documents: only files with one of these extensions. Empty: all files.
             * @default []
             */
            extensions?: string[];
            /**
             * Kinds
             * @description Which kinds of media break the rule.
             */
            kinds: components["schemas"]["MediaKind"][];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "media";
        };
        /**
         * MediaType
         * @description The media that a greeting can have.
         * @enum {string}
         */
        MediaType: "photo" | "video" | "animation" | "document" | "sticker";
        /**
         * MembersFigures
         * @description The response of GET …/stats/members.
         */
        MembersFigures: {
            /**
             * Active
             * @description How many people wrote. Everybody counts once.
             */
            active: number;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Joined
             * @description How often somebody joined.
             */
            joined: number;
            /**
             * Left
             * @description How often somebody left.
             */
            left: number;
            /**
             * Members
             * @description How many members the group has now, as Telegram counts them.
             */
            members: number;
            /**
             * New
             * @description How many people the bot saw there for the first time.
             */
            new: number;
            /**
             * Silent
             * @description How many members wrote nothing: all members minus those who wrote.
             */
            silent: number;
            /**
             * Since
             * Format: date-time
             * @description When the first week begins, in UTC.
             */
            since: string;
            /**
             * Tz
             * @description The time zone of the weeks.
             */
            tz: string;
            /**
             * Until
             * Format: date-time
             * @description When the range ends, in UTC.
             */
            until: string;
            /**
             * Weeks
             * @description The people who joined in each week, oldest first.
             */
            weeks: components["schemas"]["Cohort"][];
        };
        /**
         * MentionsTrigger
         * @description Mentions at least this many people.
         */
        MentionsTrigger: {
            /**
             * Count
             * @description How many people a message must mention to break the rule, from 1 to 100.
             */
            count: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mentions";
        };
        /**
         * MessageToTest
         * @description Body of POST /groups/{group_id}/rules/test. No longer than Telegram allows (sendMessage).
         */
        MessageToTest: {
            /**
             * Added Bots
             * @description For somebody who adds bots, instead of a message: the Telegram IDs of the bots.
             * @default []
             */
            added_bots?: number[];
            /**
             * Album
             * @description The Telegram IDs of the other messages of its album that arrived so far.
             * @default []
             */
            album?: number[];
            /**
             * Album Id
             * @description The Telegram ID of the album that it's part of.
             * @default null
             */
            album_id?: string | null;
            /**
             * Author Name
             * @description Its author's first and last name.
             * @default
             */
            author_name?: string;
            /**
             * Author Username
             * @description Its author's @name, without the @.
             * @default
             */
            author_username?: string;
            /**
             * Buttons
             * @description How many buttons it has.
             * @default 0
             */
            buttons?: number;
            /**
             * Channels
             * @description The mentioned @names that are channels or groups. Left out: the bot asks Telegram.
             * @default null
             */
            channels?: string[] | null;
            /**
             * Commented After
             * @description For a reply to a channel's post in its group: how many seconds after the post.
             * @default null
             */
            commented_after?: number | null;
            /**
             * Date
             * @description When it was sent, edited or reacted to, in seconds since 1970. Left out: now.
             * @default null
             */
            date?: number | null;
            /**
             * Edited After
             * @description For an edit: how many seconds after sending.
             * @default null
             */
            edited_after?: number | null;
            /**
             * Entities
             * @description The kinds of its entities, each once (Bot API, MessageEntity.type).
             * @default []
             */
            entities?: string[];
            /**
             * Extension
             * @description For a document: the extension of the file's name, in lower case.
             * @default
             */
            extension?: string;
            /**
             * Forwarded From
             * @description For a forward: where it comes from (Bot API, MessageOrigin.type), or “bot” for a bot.
             * @default null
             */
            forwarded_from?: string | null;
            /**
             * Is External Reply
             * @description Whether it replies to a message from another chat, which is shown with it.
             * @default false
             */
            is_external_reply?: boolean;
            /**
             * Is Forward
             * @description Whether it's forwarded.
             * @default false
             */
            is_forward?: boolean;
            /**
             * Is In Thread
             * @description Whether it belongs to a thread that isn't a topic, as comments on a channel's posts do.
             * @default false
             */
            is_in_thread?: boolean;
            /**
             * Is Repeat
             * @description Whether another message of its album arrived with the same text.
             * @default false
             */
            is_repeat?: boolean;
            /**
             * Kinds
             * @description The kinds of content it has besides text.
             * @default []
             */
            kinds?: components["schemas"]["MediaKind"][];
            /**
             * Member For
             * @description How many seconds ago its author joined. Left out: as the bot knows it.
             * @default null
             */
            member_for?: number | null;
            /**
             * Mentions
             * @description How many people it mentions, by @name or by a link to them. Left out: as many as there are @names in the text.
             * @default 0
             */
            mentions?: number;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             * @default 0
             */
            message_id?: number;
            /**
             * Names
             * @description The @names that it mentions, without the @. Left out: those that stand in the text.
             * @default []
             */
            names?: string[];
            /**
             * Reactions
             * @description For a reaction, instead of a message: the emojis that were added, or the IDs of custom ones.
             * @default []
             */
            reactions?: string[];
            /**
             * @description A rule to test together with the others, without storing it. It replaces the rule with its name.
             * @default null
             */
            rule?: components["schemas"]["RuleCreate"] | null;
            /**
             * Sender Chat Id
             * @description The Telegram ID of the channel that posted it under its own name.
             * @default null
             */
            sender_chat_id?: number | null;
            /**
             * Shown
             * @description Everything else that people can read in it: a quote, names of contacts, files and songs, labels of buttons.
             * @default []
             */
            shown?: string[];
            /**
             * Text
             * @description The text, the caption, or the words of a poll or a checklist.
             * @default
             */
            text?: string;
            /**
             * Topic Id
             * @description The Telegram ID of the topic that it's in.
             * @default null
             */
            topic_id?: number | null;
            /**
             * Urls
             * @description Where its links and buttons lead, also those hidden behind text. Left out: the links that stand in the text.
             * @default []
             */
            urls?: string[];
            /**
             * User Id
             * @description The Telegram ID of its author.
             * @default null
             */
            user_id?: number | null;
        };
        /**
         * Metric
         * @description What is counted for a group.
         * @enum {string}
         */
        Metric: "members" | "joins" | "leaves" | "messages" | "active_people" | "new_people" | "actions" | "undone" | "rule_hits" | "captchas_passed" | "captchas_failed" | "reports" | "spam_found" | "spam_marked" | "ham_marked";
        /**
         * ModeratorActivity
         * @description How much a moderator did.
         */
        ModeratorActivity: {
            /**
             * Actions
             * @description How many actions they took.
             */
            actions: number;
            /**
             * Admin Id
             * @description The Telegram ID of the moderator.
             */
            admin_id: number;
            /**
             * Label
             * @description Their @name or first name.
             */
            label: string;
        };
        /**
         * ModeratorFigures
         * @description What a moderator did.
         */
        ModeratorFigures: {
            /**
             * Actions
             * @description How many actions they took.
             */
            actions: number;
            /**
             * By Type
             * @description How many of each type, most first.
             */
            by_type: {
                [key: string]: number;
            };
            /**
             * Label
             * @description Their @name or first name.
             */
            label: string;
            /**
             * Median Seconds
             * @description The median time from a report to their decision, in seconds; null without one. Reports are kept for 30 days.
             */
            median_seconds: number | null;
            /**
             * Reports
             * @description How many reports they decided.
             */
            reports: number;
            /**
             * Undone
             * @description How many of them were undone since.
             */
            undone: number;
            /**
             * User Id
             * @description The Telegram ID of the moderator.
             */
            user_id: number;
        };
        /**
         * Moderators
         * @description The response of GET …/stats/moderators.
         */
        Moderators: {
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Moderators
             * @description The moderators, most active first.
             */
            moderators: components["schemas"]["ModeratorFigures"][];
            /**
             * Since
             * Format: date-time
             * @description When the first day begins, in UTC.
             */
            since: string;
            /**
             * Until
             * Format: date-time
             * @description When it ends, in UTC.
             */
            until: string;
        };
        /**
         * NewMemberTrigger
         * @description Matches one of these triggers within some seconds after its author joined.
         */
        NewMemberTrigger: {
            /**
             * Seconds
             * @description For how many seconds after joining somebody is a new member.
             * @default 86400
             */
            seconds?: number;
            /**
             * Triggers
             * @description What breaks the rule during that time: any one of these.
             */
            triggers: (components["schemas"]["WordsTrigger"] | components["schemas"]["RegexTrigger"] | components["schemas"]["LinksTrigger"] | components["schemas"]["ForwardsTrigger"] | components["schemas"]["ContentTrigger"] | components["schemas"]["MediaTrigger"] | components["schemas"]["CapsTrigger"] | components["schemas"]["LengthTrigger"] | components["schemas"]["MentionsTrigger"] | components["schemas"]["LanguageTrigger"] | components["schemas"]["SenderChatTrigger"] | components["schemas"]["EditedTrigger"] | components["schemas"]["AnyTrigger"] | components["schemas"]["FloodTrigger"] | components["schemas"]["DuplicatesTrigger"] | components["schemas"]["SpamTrigger"])[];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "new_member";
        };
        /**
         * NotReverted
         * @description An action that can't be undone.
         */
        NotReverted: {
            /**
             * Action Id
             * @description The action's ID.
             */
            action_id: string;
            /**
             * Code
             * @description Why, for programs: the `code` that undoing it alone would return.
             */
            code: string;
            /**
             * Message
             * @description Why, in words for people.
             */
            message: string;
        };
        /**
         * OperatorRead
         * @description One of the people who run this installation.
         */
        OperatorRead: {
            /**
             * Name
             * @description How people call them; null as long as no group of the bot knows them.
             */
            name: string | null;
            /**
             * User Id
             * @description Telegram's id of the person.
             * @example 123456789
             */
            user_id: number;
        };
        /**
         * Outcome
         * @description What an import does with one thing of the file.
         * @enum {string}
         */
        Outcome: "added" | "changed" | "same" | "refused";
        /**
         * Penalty
         * @description The penalty for breaking a rule.
         * @enum {string}
         */
        Penalty: "none" | "warn" | "mute" | "kick" | "ban" | "delete";
        /**
         * PenaltyFields
         * @description A penalty, if there's one. Fields left out stay as they are.
         */
        PenaltyFields: {
            /**
             * @description The penalty for breaking the rule. Left out: it stays as it is.
             * @default null
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"] | null;
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds. Left out with a penalty: it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
        };
        /**
         * Permission
         * @description A permission that a role can give.
         * @enum {string}
         */
        Permission: "settings.view" | "settings.edit" | "roles.view" | "roles.edit" | "roles.assign" | "rules.view" | "rules.edit" | "users.view" | "actions.view" | "stats.view" | "logs.view" | "moderate.warn" | "moderate.mute" | "moderate.kick" | "moderate.ban" | "moderate.delete" | "moderate.pin";
        /**
         * PersonDayActivity
         * @description What a person did on one day, UTC.
         */
        PersonDayActivity: {
            /**
             * Day
             * Format: date
             * @description The day, in UTC.
             */
            day: string;
            /**
             * Messages
             * @description How many messages they wrote in the group.
             */
            messages: number;
            /**
             * Performed
             * @description How many actions they took.
             */
            performed: number;
            /**
             * Received
             * @description How many actions were taken on them.
             */
            received: number;
        };
        /**
         * Phrase
         * @description A sentence of the catalogue, with its values.
         */
        Phrase: {
            /**
             * Key
             * @description Its key in the catalogue.
             */
            key: string;
            /**
             * Spans
             * @description The durations in it, in seconds.
             * @default {}
             */
            spans?: {
                [key: string]: number;
            };
            /**
             * Values
             * @description The values in it: numbers, texts by people, and other phrases.
             * @default {}
             */
            values?: {
                [key: string]: number | string | components["schemas"]["Phrase"];
            };
        };
        /**
         * Point
         * @description One hour, day or week.
         */
        Point: {
            /**
             * At
             * Format: date-time
             * @description When it begins, in UTC.
             */
            at: string;
            /**
             * Values
             * @description The figures. `members` is the group's size at the end, or null if nothing was counted. `active_people` counts
             *     everybody once, in an hour those who first wrote that day; null for a week with too many to count.
             */
            values: {
                [key: string]: number | null;
            };
        };
        /**
         * PreviewButton
         * @description A button below a message.
         */
        PreviewButton: {
            /**
             * Text
             * @description What it says.
             */
            text: string;
            /**
             * Url
             * @description The address that it opens.
             */
            url: string;
        };
        /**
         * PreviewMessage
         * @description A message as it would be sent.
         */
        PreviewMessage: {
            /**
             * Buttons
             * @description The buttons, row by row.
             */
            buttons: components["schemas"]["PreviewButton"][][];
            /**
             * Html
             * @description The text, in Telegram's HTML.
             */
            html: string;
            /** @description The media it shows; null if it's only text. */
            media: components["schemas"]["GreetingMedia"] | null;
            /**
             * Parts
             * @description The same text in parts, for pages that don't render HTML.
             */
            parts: components["schemas"]["PreviewPart"][];
        };
        /**
         * PreviewPart
         * @description A part of a text.
         */
        PreviewPart: {
            /**
             * Text
             * @description Plain text, with its line breaks.
             */
            text: string;
            /**
             * User Id
             * @description The Telegram ID of the person this part links to; null if it isn't a link.
             * @default null
             */
            user_id?: number | null;
        };
        /**
         * Problem
         * @description An error.
         */
        Problem: {
            /**
             * Code
             * @description The error's code, for programs. It doesn't change; docs/api/errors.md lists all codes.
             * @example role-not-below
             */
            code: string;
            /**
             * Detail
             * @description The error and what to do about it, in words for people.
             */
            detail: string;
            /**
             * Errors
             * @description The errors, by field; with status 422 only.
             * @default null
             */
            errors?: components["schemas"]["FieldError"][] | null;
            /**
             * Instance
             * @description The path that you asked for.
             */
            instance: string;
            /**
             * Request Id
             * @description The ID of this request in our logs. Give it to the person who helps you.
             */
            request_id: string;
            /**
             * Status
             * @description The HTTP status.
             */
            status: number;
            /**
             * Success
             * @description Always false.
             * @default false
             * @constant
             */
            success?: false;
            /**
             * Title
             * @description The status in words.
             */
            title: string;
            /**
             * Type
             * @description Always `about:blank`: `code` tells problems apart.
             * @default about:blank
             * @example about:blank
             */
            type?: string;
        };
        /**
         * QueueName
         * @description The queues in which work waits.
         * @enum {string}
         */
        QueueName: "updates" | "outbox" | "actions" | "captchas" | "deliveries" | "logs" | "bulletins" | "erasures";
        /**
         * QueueRead
         * @description A queue.
         */
        QueueRead: {
            /** @description Its name. `updates` and `outbox` are this process's own; the others are shared by all processes. */
            name: components["schemas"]["QueueName"];
            /**
             * Oldest Seconds
             * @description How many seconds ago the oldest of them was due.
             */
            oldest_seconds: number;
            /**
             * Waiting
             * @description How many items are due. At most 10,000 are counted.
             */
            waiting: number;
        };
        /**
         * ReactionsTrigger
         * @description Not a message but reactions: this many within some seconds, with one of these emojis (empty: any).
         */
        ReactionsTrigger: {
            /**
             * Count
             * @description How many reactions break the rule, from 1 to 100.
             * @default 1
             */
            count?: number;
            /**
             * Emojis
             * @description The emojis, or the IDs of custom ones. Empty: any.
             * @default []
             */
            emojis?: string[];
            /**
             * Seconds
             * @description Within how many seconds, from 1 to 3600.
             * @default 60
             */
            seconds?: number;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reactions";
        };
        /**
         * ReadinessRead
         * @description Whether the process can do its work, and the state of each part.
         */
        ReadinessRead: {
            /** @description Whether the bot is on, and whether Telegram answers it. */
            bot: components["schemas"]["BotState"];
            /**
             * Cache
             * @description Whether the cache is shared over Redis, local to this process, or degraded: Redis is set, but doesn't answer.
             * @enum {string}
             */
            cache: "local" | "shared" | "degraded";
            /**
             * Database
             * @description Whether the database answers.
             * @enum {string}
             */
            database: "ok" | "away";
            /**
             * Groups Missing Rights
             * @description In how many groups the bot lacks an admin right that it needs. Counted at most once a minute.
             * @default 0
             */
            groups_missing_rights?: number;
            /**
             * Ready
             * @description Whether it can do its work. True while the database answers; the other parts have a fallback.
             */
            ready: boolean;
            /**
             * Set Aside
             * @description How many items it gave up on since it started, by queue. Each kept failing unexpectedly.
             * @default {}
             */
            set_aside?: {
                [key: string]: number;
            };
            /**
             * Unreadable Updates
             * @description How many updates it couldn't read since it started.
             */
            unreadable_updates: number;
            /**
             * Version
             * @description The version of Groupkeeper.
             */
            version: string;
        };
        /**
         * Reason
         * @description One signal behind a score.
         */
        Reason: {
            /** @description Which signal. */
            code: components["schemas"]["ReasonCode"];
            /**
             * Text
             * @description The signal in words.
             */
            text: string;
            /**
             * Weight
             * @description How much it counts, in log-odds: positive for spam, negative for ordinary talk.
             */
            weight: number;
        };
        /**
         * ReasonCode
         * @description A signal that counts for or against spam.
         * @enum {string}
         */
        ReasonCode: "words" | "similar-to-spam" | "similar-to-ham" | "similar-elsewhere" | "disguise" | "contact" | "money" | "just-joined" | "never-joined" | "quick-comment" | "name-advert" | "name-admin" | "no-username" | "forward" | "buttons" | "quote" | "contact-card" | "media-only" | "custom-emojis" | "hidden-link" | "copies" | "trusted";
        /**
         * RefusedBan
         * @description Somebody in a file who can't be banned.
         */
        RefusedBan: {
            /**
             * Code
             * @description Why, for programs.
             */
            code: string;
            /**
             * Line
             * @description The number of the line without an ID; null if there is one.
             */
            line: number | null;
            /**
             * Reason
             * @description The same, in words for people.
             */
            reason: string;
            /**
             * User Id
             * @description The Telegram ID of the person; null if the line has none.
             */
            user_id: number | null;
        };
        /**
         * RegexTrigger
         * @description Matches a regular expression (RE2's syntax) in any case.
         *
         *     Disguised letters are also tried without their disguise.
         */
        RegexTrigger: {
            /**
             * Pattern
             * @description The regular expression, in RE2's syntax.
             */
            pattern: string;
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "regex";
        };
        /**
         * ReportCreate
         * @description Body of POST /groups/{group_id}/reports.
         */
        ReportCreate: {
            /**
             * Author Id
             * @description The Telegram ID of its author.
             * @example 123456789
             */
            author_id: number;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             */
            message_id: number;
        };
        /**
         * ReportDecide
         * @description Body of POST /groups/{group_id}/reports/{message_id}/decision.
         */
        ReportDecide: {
            /** @description What to do about it. */
            verdict: components["schemas"]["ReportVerdict"];
        };
        /**
         * ReportDecided
         * @description A report after a decision.
         */
        ReportDecided: {
            /**
             * @description The action that the decision led to; null if there's none.
             * @default null
             */
            action?: components["schemas"]["ActionRead"] | null;
            /**
             * Action Id
             * @description The ID of the action that the decision led to. If that fails, the report is open again.
             * @default null
             */
            action_id?: string | null;
            /**
             * Author Id
             * @description The Telegram ID of its author.
             */
            author_id: number;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * @description Who decided it; null while it's open.
             * @default null
             */
            decided_by?: components["schemas"]["Actor"] | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             */
            message_id: number;
            /**
             * Muted By
             * @description The ID of the action that muted its author until an admin decides.
             * @default null
             */
            muted_by?: string | null;
            /**
             * Reporters
             * @description The Telegram IDs of the members in good standing who reported it.
             */
            reporters: number[];
            /** @description Its state. */
            status: components["schemas"]["ReportStatus"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * @description What an admin decided; null while it's open.
             * @default null
             */
            verdict?: components["schemas"]["ReportVerdict"] | null;
        };
        /**
         * ReportRead
         * @description A report as the interfaces show it to moderators.
         */
        ReportRead: {
            /**
             * Action Id
             * @description The ID of the action that the decision led to. If that fails, the report is open again.
             * @default null
             */
            action_id?: string | null;
            /**
             * Author Id
             * @description The Telegram ID of its author.
             */
            author_id: number;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * @description Who decided it; null while it's open.
             * @default null
             */
            decided_by?: components["schemas"]["Actor"] | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             */
            message_id: number;
            /**
             * Muted By
             * @description The ID of the action that muted its author until an admin decides.
             * @default null
             */
            muted_by?: string | null;
            /**
             * Reporters
             * @description The Telegram IDs of the members in good standing who reported it.
             */
            reporters: number[];
            /** @description Its state. */
            status: components["schemas"]["ReportStatus"];
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * @description What an admin decided; null while it's open.
             * @default null
             */
            verdict?: components["schemas"]["ReportVerdict"] | null;
        };
        /**
         * ReportReceipt
         * @description What a reporter may see, which doesn't include the other reporters.
         */
        ReportReceipt: {
            /**
             * Count
             * @description How many members in good standing reported it.
             */
            count: number;
            /**
             * Has Acted
             * @description Whether there are now enough reports to delete the message and mute its author until an admin decides.
             */
            has_acted: boolean;
            /**
             * Is First
             * @description Whether this is the first report of the message.
             */
            is_first: boolean;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             */
            message_id: number;
        };
        /**
         * ReportStatus
         * @description The state of a report.
         * @enum {string}
         */
        ReportStatus: "open" | "handled" | "dismissed";
        /**
         * ReportVerdict
         * @description What an admin decides about the author of a reported message.
         * @enum {string}
         */
        ReportVerdict: "ban" | "mute" | "delete" | "dismiss";
        /**
         * ReviewDecide
         * @description Body of POST /groups/{group_id}/filter/reviews/{review_id}.
         */
        ReviewDecide: {
            /**
             * @description What the message is. The filter learns it. If you have the permissions to ban and to delete messages, `spam` also
             *     deletes it and bans its author (the sample has the ban's ID: to undo both, undo the ban), and `ham` undoes what
             *     rules did to the author.
             */
            verdict: components["schemas"]["SampleLabel"];
        };
        /**
         * ReviewRead
         * @description A message for an admin to judge, as the interfaces show it.
         */
        ReviewRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             * @description When it's deleted if nobody decides: a day after it arrived.
             */
            expires_at: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Is Spam
             * @description Whether the score is 0.5 or more.
             */
            is_spam: boolean;
            /**
             * Message Id
             * @description The Telegram ID of the message within the group.
             */
            message_id: number;
            /**
             * Reasons
             * @description The signals behind it, strongest first.
             */
            reasons: components["schemas"]["Reason"][];
            /**
             * Score
             * @description The filter's score of the message, from 0.3 to 1.
             */
            score: number;
            /**
             * Text
             * @description The text, up to 1,000 characters.
             */
            text: string;
            /**
             * User Id
             * @description The Telegram ID of its author; null for a channel.
             */
            user_id: number | null;
            /**
             * Verdicts
             * @description What an admin may decide.
             */
            verdicts: components["schemas"]["SampleLabel"][];
        };
        /**
         * RoleCreate
         * @description Body of POST /groups/{group_id}/roles.
         */
        RoleCreate: {
            /**
             * Color
             * @description The color in which it's shown, such as `#2e7d32`.
             * @default null
             */
            color?: string | null;
            /**
             * Description
             * @description What the role is for.
             * @default
             */
            description?: string;
            /**
             * Name
             * @description The role's name, which people type in chat.
             * @example no-spam
             */
            name: string;
            /**
             * Permissions
             * @description What somebody with the role can do.
             * @default []
             */
            permissions?: components["schemas"]["Permission"][];
            /**
             * Priority
             * @description How strong it is, from 0 to 100. You can act on people whose role is weaker than yours.
             * @default 10
             */
            priority?: number;
        };
        /**
         * RolePatch
         * @description Body of PATCH: only the given fields change.
         */
        RolePatch: {
            /**
             * Color
             * @description The color in which it's shown, such as `#2e7d32`.
             */
            color?: string | null;
            /**
             * Description
             * @description What the role is for.
             */
            description?: string;
            /**
             * Permissions
             * @description What somebody with the role can do.
             */
            permissions?: components["schemas"]["Permission"][];
            /**
             * Priority
             * @description How strong it is, from 0 to 100. You can act on people whose role is weaker than yours.
             */
            priority?: number;
        };
        /**
         * RoleRead
         * @description A role as the interfaces show it.
         */
        RoleRead: {
            /**
             * Color
             * @description The color in which it's shown, such as `#2e7d32`.
             */
            color: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Description
             * @description What the role is for.
             */
            description: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Name
             * @description The role's name.
             */
            name: string;
            /**
             * Permissions
             * @description What somebody with the role can do.
             */
            permissions: components["schemas"]["Permission"][];
            /**
             * Priority
             * @description How strong it is, from 0 to 100. You can act on people whose role is weaker than yours.
             */
            priority: number;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * RuleCreate
         * @description Body of POST /groups/{group_id}/rules.
         */
        RuleCreate: {
            /**
             * Delete Message
             * @description Whether the message or reaction that breaks it is deleted.
             * @default false
             */
            delete_message?: boolean;
            /**
             * Description
             * @description What the rule asks of members.
             * @default
             */
            description?: string;
            /**
             * Dry Run
             * @description Only log what the rule would do.
             * @default false
             */
            dry_run?: boolean;
            /**
             * Exempt Roles
             * @description The names of roles that the rule doesn't apply to.
             * @default []
             */
            exempt_roles?: string[];
            /**
             * Exempt Topics
             * @description The Telegram IDs of topics that the rule doesn't apply to.
             * @default []
             */
            exempt_topics?: number[];
            /**
             * Exempt Users
             * @description The Telegram IDs of people the rule doesn't apply to.
             * @default []
             */
            exempt_users?: number[];
            /**
             * Is Active
             * @description Whether the rule counts.
             * @default true
             */
            is_active?: boolean;
            /**
             * @description The penalty for breaking it.
             * @default none
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"];
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds; null if it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
            /**
             * Priority
             * @description From 0 to 1000. If a message breaks several rules, the one with the highest priority acts.
             * @default 0
             */
            priority?: number;
            /**
             * Reply
             * @description What the bot replies to a member who breaks it. It can have placeholders such as `{mention}`.
             * @default
             */
            reply?: string;
            /**
             * Rule Name
             * @description The rule's name, which people type in chat.
             * @example no-spam
             */
            rule_name: string;
            /**
             * @description The time of day at which the rule counts. Without one: always.
             * @default null
             */
            schedule?: components["schemas"]["Schedule"] | null;
            /**
             * Trigger
             * @description What in a message breaks the rule. Without one, people enforce it.
             * @default null
             */
            trigger?: (components["schemas"]["WordsTrigger"] | components["schemas"]["RegexTrigger"] | components["schemas"]["LinksTrigger"] | components["schemas"]["ForwardsTrigger"] | components["schemas"]["ContentTrigger"] | components["schemas"]["MediaTrigger"] | components["schemas"]["CapsTrigger"] | components["schemas"]["LengthTrigger"] | components["schemas"]["MentionsTrigger"] | components["schemas"]["LanguageTrigger"] | components["schemas"]["SenderChatTrigger"] | components["schemas"]["EditedTrigger"] | components["schemas"]["AnyTrigger"] | components["schemas"]["FloodTrigger"] | components["schemas"]["DuplicatesTrigger"] | components["schemas"]["SpamTrigger"] | components["schemas"]["ReactionsTrigger"] | components["schemas"]["NewMemberTrigger"]) | null;
        };
        /**
         * RuleFigures
         * @description What a rule did.
         */
        RuleFigures: {
            /**
             * Hits
             * @description How often it acted.
             */
            hits: number;
            /**
             * Rule Name
             * @description The rule's name.
             */
            rule_name: string;
            /**
             * Undone
             * @description How often that was undone: false alarms.
             */
            undone: number;
        };
        /**
         * RuleMatch
         * @description A rule that a message breaks.
         */
        RuleMatch: {
            /**
             * Applies
             * @description Whether this rule is the one that acts: the one with the highest priority that isn't a dry run.
             */
            applies: boolean;
            /**
             * Marks
             * @description Where in the text it stands. Empty if it isn't a part of the text, as with photos and floods.
             */
            marks: components["schemas"]["Mark"][];
            /**
             * Rule Name
             * @description The name of the rule.
             */
            rule_name: string;
            /**
             * Why
             * @description What in the message breaks it, in words for people.
             */
            why: string;
            /**
             * Would
             * @description What the rule would do about it, in words for people.
             */
            would: string;
        };
        /**
         * RulePatch
         * @description Body of PATCH: JSON Merge Patch; only the given fields change. A trigger is replaced as a whole.
         */
        RulePatch: {
            /**
             * Delete Message
             * @description Whether the message or reaction that breaks it is deleted.
             */
            delete_message?: boolean;
            /**
             * Description
             * @description What the rule asks of members.
             */
            description?: string;
            /**
             * Dry Run
             * @description Only log what the rule would do.
             */
            dry_run?: boolean;
            /**
             * Exempt Roles
             * @description The names of roles that the rule doesn't apply to.
             */
            exempt_roles?: string[];
            /**
             * Exempt Topics
             * @description The Telegram IDs of topics that the rule doesn't apply to.
             */
            exempt_topics?: number[];
            /**
             * Exempt Users
             * @description The Telegram IDs of people the rule doesn't apply to.
             */
            exempt_users?: number[];
            /**
             * Is Active
             * @description Whether the rule counts.
             */
            is_active?: boolean;
            /**
             * @description The penalty for breaking it.
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"];
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds; null if it doesn't end.
             */
            penalty_duration?: number | null;
            /**
             * Priority
             * @description From 0 to 1000. If a message breaks several rules, the one with the highest priority acts.
             */
            priority?: number;
            /**
             * Reply
             * @description What the bot replies to a member who breaks it. It can have placeholders such as `{mention}`.
             */
            reply?: string;
            /** @description The time of day at which the rule counts. Without one: always. */
            schedule?: components["schemas"]["Schedule"] | null;
            /**
             * Trigger
             * @description What in a message breaks the rule. Without one, people enforce it.
             */
            trigger?: (components["schemas"]["WordsTrigger"] | components["schemas"]["RegexTrigger"] | components["schemas"]["LinksTrigger"] | components["schemas"]["ForwardsTrigger"] | components["schemas"]["ContentTrigger"] | components["schemas"]["MediaTrigger"] | components["schemas"]["CapsTrigger"] | components["schemas"]["LengthTrigger"] | components["schemas"]["MentionsTrigger"] | components["schemas"]["LanguageTrigger"] | components["schemas"]["SenderChatTrigger"] | components["schemas"]["EditedTrigger"] | components["schemas"]["AnyTrigger"] | components["schemas"]["FloodTrigger"] | components["schemas"]["DuplicatesTrigger"] | components["schemas"]["SpamTrigger"] | components["schemas"]["ReactionsTrigger"] | components["schemas"]["NewMemberTrigger"]) | null;
        };
        /**
         * RuleRead
         * @description A rule as the interfaces show it.
         */
        RuleRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Delete Message
             * @description Whether the message or reaction that breaks it is deleted.
             * @default false
             */
            delete_message?: boolean;
            /**
             * Description
             * @description What the rule asks of members.
             * @default
             */
            description?: string;
            /**
             * Dry Run
             * @description Only log what the rule would do.
             * @default false
             */
            dry_run?: boolean;
            /**
             * Exempt Roles
             * @description The names of roles that the rule doesn't apply to.
             * @default []
             */
            exempt_roles?: string[];
            /**
             * Exempt Topics
             * @description The Telegram IDs of topics that the rule doesn't apply to.
             * @default []
             */
            exempt_topics?: number[];
            /**
             * Exempt Users
             * @description The Telegram IDs of people the rule doesn't apply to.
             * @default []
             */
            exempt_users?: number[];
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Is Active
             * @description Whether the rule counts.
             * @default true
             */
            is_active?: boolean;
            /**
             * @description The penalty for breaking it.
             * @default none
             * @example mute
             */
            penalty?: components["schemas"]["Penalty"];
            /**
             * Penalty Duration
             * @description How long a mute or ban lasts, in seconds; null if it doesn't end.
             * @default null
             */
            penalty_duration?: number | null;
            /**
             * Priority
             * @description From 0 to 1000. If a message breaks several rules, the one with the highest priority acts.
             * @default 0
             */
            priority?: number;
            /**
             * Reply
             * @description What the bot replies to a member who breaks it. It can have placeholders such as `{mention}`.
             * @default
             */
            reply?: string;
            /**
             * Rule Name
             * @description The rule's name.
             */
            rule_name: string;
            /**
             * @description The time of day at which the rule counts. Without one: always.
             * @default null
             */
            schedule?: components["schemas"]["Schedule"] | null;
            /**
             * Trigger
             * @description What in a message breaks the rule. Without one, people enforce it.
             * @default null
             */
            trigger?: (components["schemas"]["WordsTrigger"] | components["schemas"]["RegexTrigger"] | components["schemas"]["LinksTrigger"] | components["schemas"]["ForwardsTrigger"] | components["schemas"]["ContentTrigger"] | components["schemas"]["MediaTrigger"] | components["schemas"]["CapsTrigger"] | components["schemas"]["LengthTrigger"] | components["schemas"]["MentionsTrigger"] | components["schemas"]["LanguageTrigger"] | components["schemas"]["SenderChatTrigger"] | components["schemas"]["EditedTrigger"] | components["schemas"]["AnyTrigger"] | components["schemas"]["FloodTrigger"] | components["schemas"]["DuplicatesTrigger"] | components["schemas"]["SpamTrigger"] | components["schemas"]["ReactionsTrigger"] | components["schemas"]["NewMemberTrigger"]) | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
        };
        /**
         * RulesFigures
         * @description The response of GET …/stats/rules.
         */
        RulesFigures: {
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Rules
             * @description The rules that acted, most hits first.
             */
            rules: components["schemas"]["RuleFigures"][];
            /**
             * Since
             * Format: date-time
             * @description When the first day begins, in UTC.
             */
            since: string;
            /**
             * Until
             * Format: date-time
             * @description When it ends, in UTC.
             */
            until: string;
            /**
             * Watching
             * @description The rules that only watch now (`dry_run`), most hits first.
             */
            watching: components["schemas"]["WatchFigures"][];
        };
        /**
         * RulesOrder
         * @description Body of PUT /groups/{group_id}/rules/order.
         */
        RulesOrder: {
            /**
             * Rule Names
             * @description The names of all rules of the group, highest priority first.
             */
            rule_names: string[];
        };
        /**
         * RulesRead
         * @description All rules of a group, as they're cached.
         */
        RulesRead: {
            /**
             * Rules
             * @description The rules.
             */
            rules: components["schemas"]["RuleRead"][];
        };
        /**
         * RuleTest
         * @description The rules' verdict on a message.
         */
        RuleTest: {
            /**
             * Matches
             * @description The rules that the message breaks, highest priority first.
             */
            matches: components["schemas"]["RuleMatch"][];
        };
        /**
         * SampleCreate
         * @description Body of POST /groups/{group_id}/filter/samples.
         */
        SampleCreate: {
            /** @description What it is. */
            label: components["schemas"]["SampleLabel"];
            /**
             * Text
             * @description The message's text. The first 1,000 characters are stored.
             * @example Earn $500 a day, DM me
             */
            text: string;
        };
        /**
         * SampleLabel
         * @description An admin's label for a text.
         * @enum {string}
         */
        SampleLabel: "spam" | "ham";
        /**
         * SampleRead
         * @description A sample as the interfaces show it.
         */
        SampleRead: {
            /** @description Who marked it. */
            actor: components["schemas"]["Actor"];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /** @description What it is. */
            label: components["schemas"]["SampleLabel"];
            /**
             * Text
             * @description The text, up to 1,000 characters.
             */
            text: string;
        };
        /**
         * Schedule
         * @description From `start` until before `end`, every day. If it ends before it starts, it spans midnight.
         */
        Schedule: {
            /**
             * End
             * @description When it ends, such as `07:00`. If that's before the start, it spans midnight.
             * @example 07:00
             */
            end: string;
            /**
             * Start
             * @description When it begins each day, such as `22:00`.
             * @example 22:00
             */
            start: string;
            /**
             * Zone
             * @description The time zone: a name such as `Europe/Berlin`, or an offset such as `UTC+3`.
             * @default UTC
             * @example Europe/Berlin
             */
            zone?: string;
        };
        /**
         * Script
         * @description A writing system, by Unicode's name for its letters.
         * @enum {string}
         */
        Script: "latin" | "cyrillic" | "greek" | "arabic" | "hebrew" | "devanagari" | "thai" | "hangul" | "kana" | "han";
        /**
         * SenderChatTrigger
         * @description Is posted by a channel under its own name.
         */
        SenderChatTrigger: {
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "sender_chat";
        };
        /**
         * SendRight
         * @description The rights that a restriction can take away (Bot API, ChatPermissions).
         * @enum {string}
         */
        SendRight: "can_send_messages" | "can_send_audios" | "can_send_documents" | "can_send_photos" | "can_send_videos" | "can_send_video_notes" | "can_send_voice_notes" | "can_send_polls" | "can_send_other_messages" | "can_add_web_page_previews";
        /**
         * Sensitivity
         * @description How sure the spam filter must be.
         * @enum {string}
         */
        Sensitivity: "low" | "normal" | "high";
        /**
         * Series
         * @description The response of GET …/stats/series.
         */
        Series: {
            /**
             * Actions By Type
             * @description How many actions of each type were taken; empty unless `actions` is asked for.
             */
            actions_by_type: {
                [key: string]: number;
            };
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /** @description How long a point lasts. */
            interval: components["schemas"]["Interval"];
            /**
             * Points
             * @description The points, oldest first: one for each hour, day or week, even if nothing happened.
             */
            points: components["schemas"]["Point"][];
            /** @description `hour`: exact. `day`: summed from days in UTC, because hours are kept for 90 days. */
            resolution: components["schemas"]["Interval"];
            /**
             * Since
             * Format: date-time
             * @description When the first point begins, in UTC.
             */
            since: string;
            /**
             * Totals
             * @description The sums of the points. `members` is the last counted size. `active_people` counts everybody once who wrote
             *     on one of the days. Null: more than 50,000 people a day in sum, which takes too long to count.
             */
            totals: {
                [key: string]: number | null;
            };
            /**
             * Tz
             * @description The time zone of the days.
             */
            tz: string;
            /**
             * Until
             * Format: date-time
             * @description When the range ends, in UTC.
             */
            until: string;
        };
        /**
         * ServiceKind
         * @description Kinds of Telegram's service messages.
         * @enum {string}
         */
        ServiceKind: "join" | "leave" | "pin" | "title" | "photo" | "videochat" | "topic" | "other";
        /**
         * SettingsPatch
         * @description Body of PATCH: JSON Merge Patch; only the given fields change. In `custom_settings`, null deletes an entry.
         */
        SettingsPatch: {
            /**
             * Auto Delete Commands
             * @description Whether commands to the bot are deleted once they're answered.
             */
            auto_delete_commands?: boolean;
            /**
             * Ban Lists Allowed
             * @description The Telegram IDs of people who may join even if they're on a list.
             */
            ban_lists_allowed?: number[];
            /**
             * Ban Lists Enabled
             * @description Whether people on the shared ban lists that the operator chose are banned when they join or first write.
             */
            ban_lists_enabled?: boolean;
            /**
             * Captcha Enabled
             * @description Whether new members are muted until they solve a captcha.
             */
            captcha_enabled?: boolean;
            /** @description The penalty for failing: kick, ban or mute. Requests to join are always declined. */
            captcha_fail?: components["schemas"]["CaptchaFail"];
            /**
             * Captcha Fail Duration
             * @description How many seconds such a ban or mute lasts; null if it doesn't end.
             */
            captcha_fail_duration?: number | null;
            /** @description What they must do: tap a button, do a sum, type letters, or answer a question of your own. */
            captcha_mode?: components["schemas"]["CaptchaMode"];
            /** @description Where they solve it: in the group, or in private with the bot. */
            captcha_place?: components["schemas"]["CaptchaPlace"];
            /**
             * Captcha Questions
             * @description Your own questions, each as `QUESTION = ANSWER | ANSWER`. One is chosen at random. Upper case and punctuation in
             *     answers don't matter.
             * @example [
             *       "Which river flows through our town? = Danube | Donau"
             *     ]
             */
            captcha_questions?: string[];
            /**
             * Captcha Timeout
             * @description How many seconds they have, from 10 to 86400. After that, they have failed.
             */
            captcha_timeout?: number;
            /**
             * Captcha Topic
             * @description The Telegram ID of the topic in which the group asks. Null: the general one.
             */
            captcha_topic?: number | null;
            /**
             * Clean Service
             * @description Which of Telegram's service messages are deleted, such as “Mia joined the group”.
             */
            clean_service?: components["schemas"]["ServiceKind"][];
            /**
             * Clean Welcome
             * @description Whether the last welcome is deleted when the next one comes.
             */
            clean_welcome?: boolean;
            /**
             * Custom Settings
             * @description Your own settings: any JSON under names of your choice.
             */
            custom_settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Daily Digest
             * @description Whether the group gets a digest of moderation each morning, in the same place.
             */
            daily_digest?: boolean;
            /**
             * Escalation
             * @description The penalties for too many warnings. After the last step, warnings count from zero.
             */
            escalation?: components["schemas"]["EscalationStep"][];
            /** @description The media of the goodbye; null for text alone. */
            goodbye_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Goodbye Message
             * @description The text of the goodbye; null for the default in the group's language. It can have placeholders such as
             *     `{fullname}`.
             */
            goodbye_message?: string | null;
            /**
             * Goodbye Message Enabled
             * @description Whether the bot says goodbye when a member leaves.
             */
            goodbye_message_enabled?: boolean;
            /**
             * Language
             * @description The language that the bot uses in the group.
             * @example en
             * @example pt-BR
             * @enum {string}
             */
            language?: "en" | "es" | "fa" | "pt-BR" | "ru";
            /**
             * Log Chat Id
             * @description The Telegram ID of the log channel or group, where the bot logs every action and change.
             */
            log_chat_id?: number | null;
            /**
             * Logging Enabled
             * @description Whether logs are kept.
             */
            logging_enabled?: boolean;
            /**
             * Moderation Enabled
             * @description Whether rules are enforced and people can moderate.
             */
            moderation_enabled?: boolean;
            /** @description The colors of the pictures that `/stats` and similar commands show: light or dark. */
            picture_theme?: components["schemas"]["Theme"];
            /**
             * Raid Ban
             * @description How many seconds new members are banned during anti-raid.
             * @example 3600
             */
            raid_ban?: number;
            /**
             * Raid Duration
             * @description How many seconds anti-raid stays on after it turned on automatically.
             * @example 3600
             */
            raid_duration?: number;
            /**
             * Raid Joins
             * @description How many joins within `raid_window` turn anti-raid on automatically, up to 100. With 0, none do.
             */
            raid_joins?: number;
            /**
             * Raid Until
             * @description Until when anti-raid is on, in UTC: new members are banned for `raid_ban` seconds. Null: it's off.
             */
            raid_until?: string | null;
            /**
             * Raid Window
             * @description Within how many seconds the joins count, from 5 to 3600.
             */
            raid_window?: number;
            /**
             * Report Threshold
             * @description How many reports delete a message and mute its author, up to 100. With 0, reports only tell the admins.
             */
            report_threshold?: number;
            /**
             * Second Opinion Enabled
             * @description Whether the operator's language model is asked about messages that the spam filter isn't sure about.
             */
            second_opinion_enabled?: boolean;
            /**
             * Warning Lifetime
             * @description After how many seconds a warning expires; null if it doesn't.
             */
            warning_lifetime?: number | null;
            /**
             * Weekly Report
             * @description Whether the group gets a report of the week each Monday, in the log channel or else in the group itself.
             */
            weekly_report?: boolean;
            /** @description The media of the welcome; null for text alone. */
            welcome_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Welcome Message
             * @description The text of the welcome; null for the default in the group's language.
             *
             *     It can have placeholders such as `{mention}`, and buttons: see docs/internals/joins.md.
             */
            welcome_message?: string | null;
            /**
             * Welcome Message Enabled
             * @description Whether the bot welcomes new members.
             */
            welcome_message_enabled?: boolean;
        };
        /**
         * SettingsRead
         * @description The settings as the interfaces show them.
         */
        SettingsRead: {
            /**
             * Auto Delete Commands
             * @description Whether commands to the bot are deleted once they're answered.
             * @default false
             */
            auto_delete_commands?: boolean;
            /**
             * Ban Lists Allowed
             * @description The Telegram IDs of people who may join even if they're on a list.
             * @default []
             */
            ban_lists_allowed?: number[];
            /**
             * Ban Lists Enabled
             * @description Whether people on the shared ban lists that the operator chose are banned when they join or first write.
             * @default false
             */
            ban_lists_enabled?: boolean;
            /**
             * Captcha Enabled
             * @description Whether new members are muted until they solve a captcha.
             * @default false
             */
            captcha_enabled?: boolean;
            /**
             * @description The penalty for failing: kick, ban or mute. Requests to join are always declined.
             * @default kick
             */
            captcha_fail?: components["schemas"]["CaptchaFail"];
            /**
             * Captcha Fail Duration
             * @description How many seconds such a ban or mute lasts; null if it doesn't end.
             * @default null
             */
            captcha_fail_duration?: number | null;
            /**
             * @description What they must do: tap a button, do a sum, type letters, or answer a question of your own.
             * @default button
             */
            captcha_mode?: components["schemas"]["CaptchaMode"];
            /**
             * @description Where they solve it: in the group, or in private with the bot.
             * @default group
             */
            captcha_place?: components["schemas"]["CaptchaPlace"];
            /**
             * Captcha Questions
             * @description Your own questions, each as `QUESTION = ANSWER | ANSWER`. One is chosen at random. Upper case and punctuation in
             *     answers don't matter.
             * @default []
             * @example [
             *       "Which river flows through our town? = Danube | Donau"
             *     ]
             */
            captcha_questions?: string[];
            /**
             * Captcha Timeout
             * @description How many seconds they have, from 10 to 86400. After that, they have failed.
             * @default 600
             */
            captcha_timeout?: number;
            /**
             * Captcha Topic
             * @description The Telegram ID of the topic in which the group asks. Null: the general one.
             * @default null
             */
            captcha_topic?: number | null;
            /**
             * Clean Service
             * @description Which of Telegram's service messages are deleted, such as “Mia joined the group”.
             * @default []
             */
            clean_service?: components["schemas"]["ServiceKind"][];
            /**
             * Clean Welcome
             * @description Whether the last welcome is deleted when the next one comes.
             * @default false
             */
            clean_welcome?: boolean;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Custom Settings
             * @description Your own settings: any JSON under names of your choice.
             * @default {}
             */
            custom_settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Daily Digest
             * @description Whether the group gets a digest of moderation each morning, in the same place.
             * @default false
             */
            daily_digest?: boolean;
            /**
             * Escalation
             * @description The penalties for too many warnings. After the last step, warnings count from zero.
             * @default [
             *       {
             *         "warnings": 3,
             *         "within": null,
             *         "penalty": "ban",
             *         "duration": null
             *       }
             *     ]
             */
            escalation?: components["schemas"]["EscalationStep"][];
            /**
             * @description The media of the goodbye; null for text alone.
             * @default null
             */
            goodbye_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Goodbye Message
             * @description The text of the goodbye; null for the default in the group's language. It can have placeholders such as
             *     `{fullname}`.
             * @default null
             */
            goodbye_message?: string | null;
            /**
             * Goodbye Message Enabled
             * @description Whether the bot says goodbye when a member leaves.
             * @default false
             */
            goodbye_message_enabled?: boolean;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Language
             * @description The language that the bot uses in the group.
             * @default en
             * @example en
             * @example pt-BR
             * @enum {string}
             */
            language?: "en" | "es" | "fa" | "pt-BR" | "ru";
            /**
             * Log Chat Id
             * @description The Telegram ID of the log channel or group, where the bot logs every action and change.
             * @default null
             */
            log_chat_id?: number | null;
            /**
             * Logging Enabled
             * @description Whether logs are kept.
             * @default true
             */
            logging_enabled?: boolean;
            /**
             * Moderation Enabled
             * @description Whether rules are enforced and people can moderate.
             * @default true
             */
            moderation_enabled?: boolean;
            /**
             * @description The colors of the pictures that `/stats` and similar commands show: light or dark.
             * @default light
             */
            picture_theme?: components["schemas"]["Theme"];
            /**
             * Raid Ban
             * @description How many seconds new members are banned during anti-raid.
             * @default 3600
             * @example 3600
             */
            raid_ban?: number;
            /**
             * Raid Duration
             * @description How many seconds anti-raid stays on after it turned on automatically.
             * @default 10800
             * @example 3600
             */
            raid_duration?: number;
            /**
             * Raid Joins
             * @description How many joins within `raid_window` turn anti-raid on automatically, up to 100. With 0, none do.
             * @default 0
             */
            raid_joins?: number;
            /**
             * Raid Until
             * @description Until when anti-raid is on, in UTC: new members are banned for `raid_ban` seconds. Null: it's off.
             * @default null
             */
            raid_until?: string | null;
            /**
             * Raid Window
             * @description Within how many seconds the joins count, from 5 to 3600.
             * @default 60
             */
            raid_window?: number;
            /**
             * Report Threshold
             * @description How many reports delete a message and mute its author, up to 100. With 0, reports only tell the admins.
             * @default 0
             */
            report_threshold?: number;
            /**
             * Second Opinion Enabled
             * @description Whether the operator's language model is asked about messages that the spam filter isn't sure about.
             * @default false
             */
            second_opinion_enabled?: boolean;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Warning Lifetime
             * @description After how many seconds a warning expires; null if it doesn't.
             * @default null
             */
            warning_lifetime?: number | null;
            /**
             * Weekly Report
             * @description Whether the group gets a report of the week each Monday, in the log channel or else in the group itself.
             * @default false
             */
            weekly_report?: boolean;
            /**
             * @description The media of the welcome; null for text alone.
             * @default null
             */
            welcome_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Welcome Message
             * @description The text of the welcome; null for the default in the group's language.
             *
             *     It can have placeholders such as `{mention}`, and buttons: see docs/internals/joins.md.
             * @default null
             */
            welcome_message?: string | null;
            /**
             * Welcome Message Enabled
             * @description Whether the bot welcomes new members.
             * @default false
             */
            welcome_message_enabled?: boolean;
        };
        /**
         * SettingsReplace
         * @description Body of PUT: fields left out return to their default.
         */
        SettingsReplace: {
            /**
             * Auto Delete Commands
             * @description Whether commands to the bot are deleted once they're answered.
             * @default false
             */
            auto_delete_commands?: boolean;
            /**
             * Ban Lists Allowed
             * @description The Telegram IDs of people who may join even if they're on a list.
             * @default []
             */
            ban_lists_allowed?: number[];
            /**
             * Ban Lists Enabled
             * @description Whether people on the shared ban lists that the operator chose are banned when they join or first write.
             * @default false
             */
            ban_lists_enabled?: boolean;
            /**
             * Captcha Enabled
             * @description Whether new members are muted until they solve a captcha.
             * @default false
             */
            captcha_enabled?: boolean;
            /**
             * @description The penalty for failing: kick, ban or mute. Requests to join are always declined.
             * @default kick
             */
            captcha_fail?: components["schemas"]["CaptchaFail"];
            /**
             * Captcha Fail Duration
             * @description How many seconds such a ban or mute lasts; null if it doesn't end.
             * @default null
             */
            captcha_fail_duration?: number | null;
            /**
             * @description What they must do: tap a button, do a sum, type letters, or answer a question of your own.
             * @default button
             */
            captcha_mode?: components["schemas"]["CaptchaMode"];
            /**
             * @description Where they solve it: in the group, or in private with the bot.
             * @default group
             */
            captcha_place?: components["schemas"]["CaptchaPlace"];
            /**
             * Captcha Questions
             * @description Your own questions, each as `QUESTION = ANSWER | ANSWER`. One is chosen at random. Upper case and punctuation in
             *     answers don't matter.
             * @default []
             * @example [
             *       "Which river flows through our town? = Danube | Donau"
             *     ]
             */
            captcha_questions?: string[];
            /**
             * Captcha Timeout
             * @description How many seconds they have, from 10 to 86400. After that, they have failed.
             * @default 600
             */
            captcha_timeout?: number;
            /**
             * Captcha Topic
             * @description The Telegram ID of the topic in which the group asks. Null: the general one.
             * @default null
             */
            captcha_topic?: number | null;
            /**
             * Clean Service
             * @description Which of Telegram's service messages are deleted, such as “Mia joined the group”.
             * @default []
             */
            clean_service?: components["schemas"]["ServiceKind"][];
            /**
             * Clean Welcome
             * @description Whether the last welcome is deleted when the next one comes.
             * @default false
             */
            clean_welcome?: boolean;
            /**
             * Custom Settings
             * @description Your own settings: any JSON under names of your choice.
             * @default {}
             */
            custom_settings?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            /**
             * Daily Digest
             * @description Whether the group gets a digest of moderation each morning, in the same place.
             * @default false
             */
            daily_digest?: boolean;
            /**
             * Escalation
             * @description The penalties for too many warnings. After the last step, warnings count from zero.
             * @default [
             *       {
             *         "warnings": 3,
             *         "within": null,
             *         "penalty": "ban",
             *         "duration": null
             *       }
             *     ]
             */
            escalation?: components["schemas"]["EscalationStep"][];
            /**
             * @description The media of the goodbye; null for text alone.
             * @default null
             */
            goodbye_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Goodbye Message
             * @description The text of the goodbye; null for the default in the group's language. It can have placeholders such as
             *     `{fullname}`.
             * @default null
             */
            goodbye_message?: string | null;
            /**
             * Goodbye Message Enabled
             * @description Whether the bot says goodbye when a member leaves.
             * @default false
             */
            goodbye_message_enabled?: boolean;
            /**
             * Language
             * @description The language that the bot uses in the group.
             * @default en
             * @example en
             * @example pt-BR
             * @enum {string}
             */
            language?: "en" | "es" | "fa" | "pt-BR" | "ru";
            /**
             * Log Chat Id
             * @description The Telegram ID of the log channel or group, where the bot logs every action and change.
             * @default null
             */
            log_chat_id?: number | null;
            /**
             * Logging Enabled
             * @description Whether logs are kept.
             * @default true
             */
            logging_enabled?: boolean;
            /**
             * Moderation Enabled
             * @description Whether rules are enforced and people can moderate.
             * @default true
             */
            moderation_enabled?: boolean;
            /**
             * @description The colors of the pictures that `/stats` and similar commands show: light or dark.
             * @default light
             */
            picture_theme?: components["schemas"]["Theme"];
            /**
             * Raid Ban
             * @description How many seconds new members are banned during anti-raid.
             * @default 3600
             * @example 3600
             */
            raid_ban?: number;
            /**
             * Raid Duration
             * @description How many seconds anti-raid stays on after it turned on automatically.
             * @default 10800
             * @example 3600
             */
            raid_duration?: number;
            /**
             * Raid Joins
             * @description How many joins within `raid_window` turn anti-raid on automatically, up to 100. With 0, none do.
             * @default 0
             */
            raid_joins?: number;
            /**
             * Raid Until
             * @description Until when anti-raid is on, in UTC: new members are banned for `raid_ban` seconds. Null: it's off.
             * @default null
             */
            raid_until?: string | null;
            /**
             * Raid Window
             * @description Within how many seconds the joins count, from 5 to 3600.
             * @default 60
             */
            raid_window?: number;
            /**
             * Report Threshold
             * @description How many reports delete a message and mute its author, up to 100. With 0, reports only tell the admins.
             * @default 0
             */
            report_threshold?: number;
            /**
             * Second Opinion Enabled
             * @description Whether the operator's language model is asked about messages that the spam filter isn't sure about.
             * @default false
             */
            second_opinion_enabled?: boolean;
            /**
             * Warning Lifetime
             * @description After how many seconds a warning expires; null if it doesn't.
             * @default null
             */
            warning_lifetime?: number | null;
            /**
             * Weekly Report
             * @description Whether the group gets a report of the week each Monday, in the log channel or else in the group itself.
             * @default false
             */
            weekly_report?: boolean;
            /**
             * @description The media of the welcome; null for text alone.
             * @default null
             */
            welcome_media?: components["schemas"]["GreetingMedia"] | null;
            /**
             * Welcome Message
             * @description The text of the welcome; null for the default in the group's language.
             *
             *     It can have placeholders such as `{mention}`, and buttons: see docs/internals/joins.md.
             * @default null
             */
            welcome_message?: string | null;
            /**
             * Welcome Message Enabled
             * @description Whether the bot welcomes new members.
             * @default false
             */
            welcome_message_enabled?: boolean;
        };
        /**
         * SetupOffer
         * @description What a group can choose, and how it's protected now.
         */
        SetupOffer: {
            /**
             * Captchas
             * @description The choices for `captcha`; null: none.
             */
            captchas: (components["schemas"]["CaptchaMode"] | null)[];
            /**
             * Floods
             * @description The choices for `flood`; null: no limit.
             */
            floods: (number | null)[];
            /** @description How the group is protected now. If none of it is on: what we recommend. */
            plan: components["schemas"]["SetupPlan"];
            /**
             * Spam
             * @description The choices for `spam`; null: nothing is done.
             */
            spam: (components["schemas"]["SpamPlan"] | null)[];
        };
        /**
         * SetupPlan
         * @description Body of POST /groups/{group_id}/setup. Everything that's left out is turned off.
         */
        SetupPlan: {
            /**
             * Bots
             * @description Whether bots that members add are removed.
             * @default false
             */
            bots?: boolean;
            /**
             * @description What new members must do before they can write; left out: nothing.
             * @default null
             */
            captcha?: components["schemas"]["CaptchaMode"] | null;
            /**
             * Flood
             * @description How many messages in ten seconds mute their author for an hour, from 2 to 100; left out: no limit.
             * @default null
             */
            flood?: number | null;
            /**
             * Newcomers
             * @description Whether links, forwards and contacts of new members are deleted for a day.
             * @default false
             */
            newcomers?: boolean;
            /**
             * Raids
             * @description Whether ten joins in a minute turn anti-raid on.
             * @default false
             */
            raids?: boolean;
            /**
             * @description What to do about spam; left out: nothing.
             * @default null
             */
            spam?: components["schemas"]["SpamPlan"] | null;
        };
        /**
         * SetupRead
         * @description The result of a plan.
         */
        SetupRead: {
            /**
             * Rules
             * @description The names of the rules that it created.
             */
            rules: string[];
            /** @description The settings as they are now. */
            settings: components["schemas"]["SettingsRead"];
        };
        /**
         * Severity
         * @description How much an event matters.
         * @enum {string}
         */
        Severity: "info" | "warning" | "error";
        /**
         * SignedIn
         * @description Who signed in, and the token that their changes need.
         */
        SignedIn: {
            /**
             * Csrf Token
             * @description Send it as the header `X-CSRF-Token` with every change. `GET /me` repeats it.
             */
            csrf_token: string;
            /**
             * Expires At
             * Format: date-time
             * @description When the session ends, in UTC.
             */
            expires_at: string;
            /** @description Who you are, and what you can do where. */
            me: components["schemas"]["Me"];
            /**
             * Session Token
             * @description For a Mini App, where cookies may not arrive: a bearer token for this session. It lasts an hour; keep it in
             *     memory.
             * @default null
             */
            session_token?: string | null;
        };
        /**
         * SignInCode
         * @description A sign-in through the bot that somebody has to confirm.
         */
        SignInCode: {
            /**
             * Code
             * @description For `POST /session`. It works once, and only in the browser that requested it.
             */
            code: string;
            /**
             * Expires At
             * Format: date-time
             * @description Until when it can be confirmed, in UTC.
             */
            expires_at: string;
            /**
             * Url
             * @description Where the person confirms it: in the private chat with the bot.
             */
            url: string;
        };
        /**
         * SignInWay
         * @description A way to sign in.
         * @enum {string}
         */
        SignInWay: "token" | "telegram" | "bot";
        /**
         * SignInWays
         * @description How to sign in here.
         */
        SignInWays: {
            /**
             * Bot Id
             * @description The Telegram ID of the bot; null while it's off.
             */
            bot_id: number | null;
            /**
             * Bot Username
             * @description The bot's @name, without the @; null while it's off, or hasn't reached Telegram yet.
             */
            bot_username: string | null;
            /**
             * Is Demo
             * @description Whether this is a demonstration with made-up people.
             */
            is_demo: boolean;
            /**
             * Public Url
             * @description The address at which people reach the panel, from `PUBLIC_URL`; null if it isn't set. Telegram's sign-in page
             *     returns to this address only.
             */
            public_url: string | null;
            /**
             * Version
             * @description The version of Groupkeeper.
             */
            version: string;
            /**
             * Ways
             * @description How you can sign in.
             */
            ways: components["schemas"]["SignInWay"][];
        };
        /**
         * Source
         * @description Whose file it is.
         * @enum {string}
         */
        Source: "groupkeeper" | "rose";
        /**
         * SpamPlan
         * @description What to do about spam.
         * @enum {string}
         */
        SpamPlan: "mute" | "delete" | "log";
        /**
         * SpamTrigger
         * @description Looks like spam to the filter, which the group's admins train.
         */
        SpamTrigger: {
            /**
             * @description How much is caught: a higher value catches more spam, but also more ordinary messages.
             * @default normal
             */
            sensitivity?: components["schemas"]["Sensitivity"];
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "spam";
        };
        /**
         * SystemRead
         * @description The response of GET /system.
         */
        SystemRead: {
            /**
             * Operators
             * @description The people who run this installation, as its configuration names them.
             */
            operators: components["schemas"]["OperatorRead"][];
            /**
             * Queues
             * @description The work that waits.
             */
            queues: components["schemas"]["QueueRead"][];
            /**
             * Update Lag
             * @description How many seconds the newest messages took to arrive, by Telegram's clock, which counts whole seconds. Null: this
             *     process hasn't received any yet.
             */
            update_lag: number | null;
        };
        /**
         * TelegramStatus
         * @description A member's status in Telegram (Bot API, ChatMember.status).
         * @enum {string}
         */
        TelegramStatus: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
        /**
         * TextToJudge
         * @description Body of POST /groups/{group_id}/filter/test.
         */
        TextToJudge: {
            /**
             * Text
             * @description The message's text.
             * @example Earn $500 a day, DM me
             */
            text: string;
        };
        /**
         * Theme
         * @description The colors of pictures.
         * @enum {string}
         */
        Theme: "light" | "dark";
        /**
         * TokenCreate
         * @description Body of POST /tokens.
         */
        TokenCreate: {
            /**
             * Expires At
             * @description When it ends, in UTC: no later than the token that creates it. Left out: together with that one.
             * @default null
             */
            expires_at?: string | null;
            /**
             * Group Ids
             * @description The Telegram IDs of the groups that it's valid for. Left out: all.
             * @default null
             */
            group_ids?: number[] | null;
            /**
             * Name
             * @description What you call it: at most 64 characters.
             */
            name: string;
            /**
             * Scopes
             * @description What it can do: permissions, `groups.create`, `metrics.view`, `tokens.manage`, or `*` for all but the last.
             */
            scopes: (components["schemas"]["Permission"] | components["schemas"]["ExtraScope"])[];
        };
        /**
         * TokenCreated
         * @description A new token with its secret, which is shown only once, to its creator.
         */
        TokenCreated: {
            /** @description Who created it. */
            actor: components["schemas"]["Actor"];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Expires At
             * @description When it ends, in UTC; null if it doesn't.
             */
            expires_at: string | null;
            /**
             * Group Ids
             * @description The Telegram IDs of the groups that it's valid for; null for all.
             */
            group_ids: number[] | null;
            /**
             * Id
             * @description The token's own ID, which isn't secret.
             */
            id: string;
            /**
             * Last Used At
             * @description When it was last used, in UTC; null if it never was.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What its owner calls it.
             */
            name: string;
            /**
             * Owner Id
             * @description The Telegram ID of the person whose roles it has; null if it's the operator's.
             */
            owner_id: number | null;
            /**
             * Scopes
             * @description What it can do.
             */
            scopes: string[];
            /**
             * Token
             * @description The token itself. It's shown only now.
             */
            token: string;
        };
        /**
         * TokenRead
         * @description A token as the interfaces show it.
         */
        TokenRead: {
            /** @description Who created it. */
            actor: components["schemas"]["Actor"];
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Expires At
             * @description When it ends, in UTC; null if it doesn't.
             */
            expires_at: string | null;
            /**
             * Group Ids
             * @description The Telegram IDs of the groups that it's valid for; null for all.
             */
            group_ids: number[] | null;
            /**
             * Id
             * @description The token's own ID, which isn't secret.
             */
            id: string;
            /**
             * Last Used At
             * @description When it was last used, in UTC; null if it never was.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What its owner calls it.
             */
            name: string;
            /**
             * Owner Id
             * @description The Telegram ID of the person whose roles it has; null if it's the operator's.
             */
            owner_id: number | null;
            /**
             * Scopes
             * @description What it can do.
             */
            scopes: string[];
        };
        /**
         * UserPatch
         * @description Body of PATCH /groups/{group_id}/users/{user_id}.
         */
        UserPatch: {
            /**
             * Is Active
             * @description Whether they're in the group.
             */
            is_active?: boolean;
            /**
             * Is Approved
             * @description Whether they're approved: they get no captcha.
             */
            is_approved?: boolean;
            /**
             * Role
             * @description The role to assign; null removes the assigned role.
             */
            role?: string | null;
            /**
             * Trust
             * @description How many ordinary messages the spam filter counts for them. From 5 on, it trusts them; 0 takes all trust away.
             */
            trust?: number;
        };
        /**
         * UserRead
         * @description A user as the interfaces show it.
         */
        UserRead: {
            /**
             * Assigned Role
             * @description The role that was assigned to them; null if none was.
             */
            assigned_role: string | null;
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * First Name
             * @description Their first name.
             */
            first_name: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The ID under which it's stored.
             */
            id: string;
            /**
             * Is Active
             * @description Whether they're in the group.
             */
            is_active: boolean;
            /**
             * Is Approved
             * @description Whether they're approved: they get no captcha.
             * @default false
             */
            is_approved?: boolean;
            /**
             * Is Held
             * @description Whether they have a captcha to solve.
             * @default false
             */
            is_held?: boolean;
            /**
             * Joined At
             * @description When they joined, in UTC; null if the bot didn't see it.
             * @default null
             */
            joined_at?: string | null;
            /**
             * Last Name
             * @description Their last name; empty if they have none.
             * @default
             */
            last_name?: string;
            /**
             * Role
             * @description The effective role: the stronger of the assigned role and the role that comes from Telegram.
             */
            role: string;
            /**
             * Telegram Rights
             * @description For an administrator: their rights in Telegram. The role `admin` never gives them more than that.
             * @default null
             */
            telegram_rights?: components["schemas"]["AdminRight"][] | null;
            /** @description Their status in this group, according to Telegram. */
            telegram_status: components["schemas"]["TelegramStatus"];
            /**
             * Trust
             * @description How many ordinary messages the spam filter has seen from them, up to 5. Then it trusts them.
             * @default 0
             */
            trust?: number;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * User Id
             * @description The Telegram ID of the person.
             * @example 123456789
             */
            user_id: number;
            /**
             * Username
             * @description Their @name, without the @; null if they have none.
             */
            username: string | null;
        };
        /**
         * UserStats
         * @description The response of GET …/users/{user_id}/stats.
         */
        UserStats: {
            /**
             * Days
             * @description Each of the last 28 days, oldest first.
             */
            days: components["schemas"]["PersonDayActivity"][];
            /**
             * First Seen At
             * Format: date-time
             * @description When the bot first saw them, or an action on them, in UTC.
             */
            first_seen_at: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Is Active
             * @description Whether they're in the group.
             */
            is_active: boolean;
            /**
             * Messages Total
             * @description How many messages they wrote in the group since counting began.
             */
            messages_total: number;
            /**
             * Performed By Type
             * @description How many of each type they took.
             */
            performed_by_type: {
                [key: string]: number;
            };
            /**
             * Performed Total
             * @description How many actions they took.
             */
            performed_total: number;
            /**
             * Received By Type
             * @description How many of each type were taken on them.
             */
            received_by_type: {
                [key: string]: number;
            };
            /**
             * Received Total
             * @description How many actions were taken on them.
             */
            received_total: number;
            /**
             * Role
             * @description Their role in the group.
             */
            role: string;
            /**
             * User Id
             * @description The Telegram ID of the person.
             * @example 123456789
             */
            user_id: number;
        };
        /**
         * Verdict
         * @description The filter's verdict on a text.
         */
        Verdict: {
            /**
             * Is Spam
             * @description Whether the score is 0.5 or more.
             */
            is_spam: boolean;
            /**
             * Reasons
             * @description The signals behind it, strongest first.
             */
            reasons: components["schemas"]["Reason"][];
            /**
             * Score
             * @description From 0 for ordinary talk to 1 for spam.
             */
            score: number;
        };
        /**
         * WatchFigures
         * @description What a rule that only watches would have done.
         */
        WatchFigures: {
            /**
             * Hits
             * @description How often it would have acted, as far as the log goes back.
             */
            hits: number;
            /**
             * Rule Name
             * @description The rule's name.
             */
            rule_name: string;
        };
        /**
         * WebhookCreate
         * @description Body of POST /groups/{group_id}/webhooks.
         */
        WebhookCreate: {
            /**
             * Events
             * @description Which events are sent: see docs/api/events.md.
             * @default [
             *       "action.recorded",
             *       "action.completed",
             *       "action.failed",
             *       "action.expired",
             *       "user.joined",
             *       "user.left",
             *       "rule.matched"
             *     ]
             */
            events?: components["schemas"]["EventType"][];
            /**
             * Url
             * @description Where events are sent: an HTTPS address.
             * @example https://example.org/hook
             */
            url: string;
        };
        /**
         * WebhookCreated
         * @description A new webhook with its secret, which is shown only once, to its creator.
         */
        WebhookCreated: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Events
             * @description Which events are sent: see docs/api/events.md.
             */
            events: components["schemas"]["EventType"][];
            /**
             * Failure
             * @description Why it was switched off after too many failures; empty if it wasn't.
             */
            failure: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The webhook's own ID.
             */
            id: string;
            /**
             * Is Active
             * @description Whether it's on.
             */
            is_active: boolean;
            /**
             * Owner Id
             * @description The Telegram ID of the person who created it; null if the operator did.
             * @default null
             */
            owner_id?: number | null;
            /**
             * Secret
             * @description The key that signs events: `whsec_` and the key in Base64. It's shown only now.
             */
            secret: string;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Url
             * @description Where events are sent.
             */
            url: string;
        };
        /**
         * WebhookPatch
         * @description Body of PATCH: only the given fields change.
         */
        WebhookPatch: {
            /**
             * Events
             * @description Which events are sent: see docs/api/events.md.
             */
            events?: components["schemas"]["EventType"][];
            /**
             * Is Active
             * @description Whether it's on. True turns it on again after we turned it off.
             */
            is_active?: boolean;
            /**
             * Url
             * @description Where events are sent: an HTTPS address.
             * @example https://example.org/hook
             */
            url?: string;
        };
        /**
         * WebhookRead
         * @description A webhook as the interfaces show it.
         */
        WebhookRead: {
            /**
             * Created At
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at: string;
            /**
             * Events
             * @description Which events are sent: see docs/api/events.md.
             */
            events: components["schemas"]["EventType"][];
            /**
             * Failure
             * @description Why it was switched off after too many failures; empty if it wasn't.
             */
            failure: string;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Id
             * @description The webhook's own ID.
             */
            id: string;
            /**
             * Is Active
             * @description Whether it's on.
             */
            is_active: boolean;
            /**
             * Owner Id
             * @description The Telegram ID of the person who created it; null if the operator did.
             * @default null
             */
            owner_id?: number | null;
            /**
             * Updated At
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updated_at: string;
            /**
             * Url
             * @description Where events are sent.
             */
            url: string;
        };
        /**
         * WeeklyReport
         * @description A group's week in UTC, and the week before. Null: nothing was counted, or too many people to count each once.
         */
        WeeklyReport: {
            /**
             * Actions
             * @description How many actions were taken.
             */
            actions: number;
            /**
             * Actions Before
             * @description In the week before.
             */
            actions_before: number;
            /**
             * Active People
             * @description How many people wrote. Everybody counts once.
             */
            active_people: number | null;
            /**
             * Active People Before
             * @description In the week before, likewise.
             */
            active_people_before: number | null;
            /**
             * Group Id
             * @description The Telegram ID of the group, a negative number.
             * @example -1001234567890
             */
            group_id: number;
            /**
             * Joins
             * @description How often somebody joined.
             */
            joins: number;
            /**
             * Joins Before
             * @description In the week before.
             */
            joins_before: number;
            /**
             * Leaves
             * @description How often somebody left.
             */
            leaves: number;
            /**
             * Leaves Before
             * @description In the week before.
             */
            leaves_before: number;
            /**
             * Members
             * @description The group's size at its end.
             */
            members: number | null;
            /**
             * Members Before
             * @description The group's size at the end of the week before.
             */
            members_before: number | null;
            /**
             * Messages
             * @description How many messages people wrote.
             */
            messages: number;
            /**
             * Messages Before
             * @description In the week before. For the current week, up to the same weekday, as for every field that ends in `_before`.
             */
            messages_before: number;
            /**
             * Name
             * @description The group's name.
             */
            name: string;
            /**
             * Since
             * Format: date-time
             * @description When the week begins, in UTC.
             */
            since: string;
            /**
             * Undone
             * @description How many actions of the week were undone since.
             */
            undone: number;
            /**
             * Undone Before
             * @description Of the week before.
             */
            undone_before: number;
            /**
             * Until
             * Format: date-time
             * @description When it ends, in UTC. For the current week: now.
             */
            until: string;
        };
        /**
         * WidgetLogin
         * @description The data from Telegram's Login Widget (core.telegram.org/widgets/login).
         */
        WidgetLogin: {
            /**
             * Auth Date
             * @description When Telegram signed it, in seconds since 1970.
             */
            auth_date: number;
            /**
             * First Name
             * @description Your first name.
             * @default
             */
            first_name?: string;
            /**
             * Hash
             * @description Telegram's signature, in hexadecimal digits.
             */
            hash: string;
            /**
             * Id
             * @description Your Telegram ID.
             * @example 123456789
             */
            id: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * WordsTrigger
         * @description Has one of these words: whole words, `*` for any letters. Case, accents and look-alike letters don't matter.
         */
        WordsTrigger: {
            /**
             * @description Which kind of trigger it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "words";
            /**
             * Words
             * @description Whole words or phrases; `*` stands for any letters. Case and look-alike letters don't matter.
             */
            words: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    events_of_groups: {
        parameters: {
            query?: {
                /** @description Group IDs, separated by commas; left out: all groups whose logs you can see. */
                groups?: string;
            };
            header?: {
                /** @description The `id` of the last event that you received. You first get the events after it. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they happen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description Only federations of this owner, by their Telegram ID. */
                owner_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Federations listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "name": "Chess clubs",
                     *           "owner_id": 987654321,
                     *           "admin_ids": [],
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 federation listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Chess clubs",
                 *       "admin_ids": [
                 *         987654321
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FederationCreate"];
            };
        };
        responses: {
            /** @description Federation {name} created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "Chess clubs",
                     *         "owner_id": 987654321,
                     *         "admin_ids": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Federation Chess clubs created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Federation {name} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "Chess clubs",
                     *         "owner_id": 987654321,
                     *         "admin_ids": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Federation Chess clubs found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Federation deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Chess and go clubs"
                 *     }
                 */
                "application/json": components["schemas"]["FederationPatch"];
                /**
                 * @example {
                 *       "name": "Chess and go clubs"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["FederationPatch"];
            };
        };
        responses: {
            /** @description Federation {name} updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "Chess clubs",
                     *         "owner_id": 987654321,
                     *         "admin_ids": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Federation Chess clubs updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_bans: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bans listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "federation_id": "65a1b2c3d4e5f60718293a4b",
                     *           "user_id": 123456789,
                     *           "reason": "spam",
                     *           "origin_group_id": -1001234567890,
                     *           "actor": {
                     *             "kind": "telegram",
                     *             "id": "987654321",
                     *             "name": "Adam",
                     *             "anonymous_admin": false
                     *           },
                     *           "created_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 ban listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationBanRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_ban: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": 123456789,
                 *       "reason": "spam"
                 *     }
                 */
                "application/json": components["schemas"]["FederationBanCreate"];
            };
        };
        responses: {
            /** @description User {user_id} banned in the federation */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "federation_id": "65a1b2c3d4e5f60718293a4b",
                     *         "user_id": 123456789,
                     *         "reason": "spam",
                     *         "origin_group_id": -1001234567890,
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "created_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "User 123456789 banned in the federation"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationBanRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_get_ban: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ban of user {user_id} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "federation_id": "65a1b2c3d4e5f60718293a4b",
                     *         "user_id": 123456789,
                     *         "reason": "spam",
                     *         "origin_group_id": -1001234567890,
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "created_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Ban of user 123456789 found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationBanRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_unban: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User {user_id} unbanned in the federation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_import_bans: {
        parameters: {
            query?: {
                /** @description `confirm` from the summary. Left out: nothing changes, and you get the summary. */
                confirm?: string;
            };
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "id,reason\n123456789,spam\n"
                 *     }
                 */
                "application/json": components["schemas"]["BanImportBody"];
            };
        };
        responses: {
            /** @description Bans imported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BanImportRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_groups: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups listed */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FederatedGroups"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group {group_id} joined federation {name} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "Chess clubs",
                     *         "owner_id": 987654321,
                     *         "admin_ids": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Group -1001234567890 joined federation Chess clubs"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FederationRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    federations_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The federation's own ID. */
                federation_id: string;
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group {group_id} left the federation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description Only groups that the bot is in, or has left. */
                is_active?: boolean;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description Only groups with these words in their name. */
                name?: string;
                /** @description Only groups with this key in their custom settings. */
                setting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "name": "Chess club",
                     *           "description": "All about chess",
                     *           "member_count": 250,
                     *           "admin_count": 3,
                     *           "is_active": true,
                     *           "photo_url": null,
                     *           "federation_id": null,
                     *           "linked_chat_id": null,
                     *           "missing_rights": [],
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 group listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GroupRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group_id": -1001234567890,
                 *       "name": "Chess club",
                 *       "description": "All about chess"
                 *     }
                 */
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description Group {name} created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "Chess club",
                     *         "description": "All about chess",
                     *         "member_count": 250,
                     *         "admin_count": 3,
                     *         "is_active": true,
                     *         "photo_url": null,
                     *         "federation_id": null,
                     *         "linked_chat_id": null,
                     *         "missing_rights": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Group Chess club created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GroupRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group {name} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "Chess club",
                     *         "description": "All about chess",
                     *         "member_count": 250,
                     *         "admin_count": 3,
                     *         "is_active": true,
                     *         "photo_url": null,
                     *         "federation_id": null,
                     *         "linked_chat_id": null,
                     *         "missing_rights": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Group Chess club found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GroupRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Chess club",
                 *       "description": "All about chess"
                 *     }
                 */
                "application/json": components["schemas"]["GroupDetails"];
            };
        };
        responses: {
            /** @description Group {name} replaced */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "Chess club",
                     *         "description": "All about chess",
                     *         "member_count": 250,
                     *         "admin_count": 3,
                     *         "is_active": true,
                     *         "photo_url": null,
                     *         "federation_id": null,
                     *         "linked_chat_id": null,
                     *         "missing_rights": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Group Chess club replaced"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GroupRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group {group_id} deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "All about chess"
                 *     }
                 */
                "application/json": components["schemas"]["GroupPatch"];
                /**
                 * @example {
                 *       "description": "All about chess"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["GroupPatch"];
            };
        };
        responses: {
            /** @description Group {name} updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "Chess club",
                     *         "description": "All about chess",
                     *         "member_count": 250,
                     *         "admin_count": 3,
                     *         "is_active": true,
                     *         "photo_url": null,
                     *         "federation_id": null,
                     *         "linked_chat_id": null,
                     *         "missing_rights": [],
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Group Chess club updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GroupRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_page: {
        parameters: {
            query?: {
                /** @description The kinds of actions. */
                action_type?: "ban" | "unban" | "kick" | "mute" | "unmute" | "warn" | "unwarn" | "restrict" | "unrestrict" | "promote" | "demote" | "delete" | "pin" | "unpin";
                /** @description Only actions by this admin, by their Telegram ID. */
                admin_id?: number;
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description Only actions for breaking this rule. */
                rule_name?: string;
                /** @description Not before this time. */
                since?: string;
                /** @description The state of an action. */
                status?: "pending" | "completed" | "failed" | "reverted" | "expired" | "recorded";
                /** @description Before this time. */
                until?: string;
                /** @description Only actions on this person, by their Telegram ID. */
                user_id?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "user_id": 123456789,
                     *           "user_name": "@mia",
                     *           "sender_chat_id": null,
                     *           "admin_id": null,
                     *           "admin_name": null,
                     *           "actor": {
                     *             "kind": "token",
                     *             "id": "65a1b2c3d4e5f60718293a4b",
                     *             "name": "my script",
                     *             "anonymous_admin": false
                     *           },
                     *           "action_type": "mute",
                     *           "reason": "spam",
                     *           "duration": 3600,
                     *           "message_ids": [],
                     *           "reaction_by": null,
                     *           "title": "",
                     *           "denied": [],
                     *           "everything": false,
                     *           "loud": false,
                     *           "rule_name": null,
                     *           "execute": true,
                     *           "status": "completed",
                     *           "failure": "",
                     *           "note": "",
                     *           "deleted": null,
                     *           "expires_at": "2026-01-01T13:00:00Z",
                     *           "reverts": null,
                     *           "reverted_by": null,
                     *           "caused_by": null,
                     *           "federation_id": null,
                     *           "origin_group_id": null,
                     *           "occurred_at": null,
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 action listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ActionRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action_type": "mute",
                 *       "user_id": 123456789,
                 *       "duration": 3600,
                 *       "reason": "spam"
                 *     }
                 */
                "application/json": components["schemas"]["ActionCreate"];
            };
        };
        responses: {
            /** @description Action created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "user_id": 123456789,
                     *         "user_name": "@mia",
                     *         "sender_chat_id": null,
                     *         "admin_id": null,
                     *         "admin_name": null,
                     *         "actor": {
                     *           "kind": "token",
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "name": "my script",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_type": "mute",
                     *         "reason": "spam",
                     *         "duration": 3600,
                     *         "message_ids": [],
                     *         "reaction_by": null,
                     *         "title": "",
                     *         "denied": [],
                     *         "everything": false,
                     *         "loud": false,
                     *         "rule_name": null,
                     *         "execute": true,
                     *         "status": "completed",
                     *         "failure": "",
                     *         "note": "",
                     *         "deleted": null,
                     *         "expires_at": "2026-01-01T13:00:00Z",
                     *         "reverts": null,
                     *         "reverted_by": null,
                     *         "caused_by": null,
                     *         "federation_id": null,
                     *         "origin_group_id": null,
                     *         "occurred_at": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Action created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ActionRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Stored, but not carried out yet. Read it again later. */
            202: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "user_id": 123456789,
                     *         "user_name": "@mia",
                     *         "sender_chat_id": null,
                     *         "admin_id": null,
                     *         "admin_name": null,
                     *         "actor": {
                     *           "kind": "token",
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "name": "my script",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_type": "mute",
                     *         "reason": "spam",
                     *         "duration": 3600,
                     *         "message_ids": [],
                     *         "reaction_by": null,
                     *         "title": "",
                     *         "denied": [],
                     *         "everything": false,
                     *         "loud": false,
                     *         "rule_name": null,
                     *         "execute": true,
                     *         "status": "completed",
                     *         "failure": "",
                     *         "note": "",
                     *         "deleted": null,
                     *         "expires_at": "2026-01-01T13:00:00Z",
                     *         "reverts": null,
                     *         "reverted_by": null,
                     *         "caused_by": null,
                     *         "federation_id": null,
                     *         "origin_group_id": null,
                     *         "occurred_at": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Action created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ActionRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The action's own ID. */
                action_id: string;
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Action found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "user_id": 123456789,
                     *         "user_name": "@mia",
                     *         "sender_chat_id": null,
                     *         "admin_id": null,
                     *         "admin_name": null,
                     *         "actor": {
                     *           "kind": "token",
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "name": "my script",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_type": "mute",
                     *         "reason": "spam",
                     *         "duration": 3600,
                     *         "message_ids": [],
                     *         "reaction_by": null,
                     *         "title": "",
                     *         "denied": [],
                     *         "everything": false,
                     *         "loud": false,
                     *         "rule_name": null,
                     *         "execute": true,
                     *         "status": "completed",
                     *         "failure": "",
                     *         "note": "",
                     *         "deleted": null,
                     *         "expires_at": "2026-01-01T13:00:00Z",
                     *         "reverts": null,
                     *         "reverted_by": null,
                     *         "caused_by": null,
                     *         "federation_id": null,
                     *         "origin_group_id": null,
                     *         "occurred_at": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Action found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ActionRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_revert: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The action's own ID. */
                action_id: string;
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "it was a mistake"
                 *     }
                 */
                "application/json": components["schemas"]["ActionRevert"];
            };
        };
        responses: {
            /** @description Action undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActionReverted"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Stored, but not carried out yet. Read it again later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActionReverted"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_create_many: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actions": [
                 *         {
                 *           "action_type": "mute",
                 *           "user_id": 123456789,
                 *           "duration": 3600,
                 *           "reason": "spam"
                 *         },
                 *         {
                 *           "action_type": "delete",
                 *           "message_ids": [
                 *             41,
                 *             42
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ActionBulkCreate"];
            };
        };
        responses: {
            /** @description Actions created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActionsRecorded"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions_revert_many: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action_ids": [
                 *         "65a1b2c3d4e5f60718293a4b"
                 *       ],
                 *       "reason": "it was a mistake"
                 *     }
                 */
                "application/json": components["schemas"]["ActionBulkRevert"];
            };
        };
        responses: {
            /** @description Actions being undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActionsReverted"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_blocklist: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules with blocked words listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "description": "",
                     *           "penalty": "mute",
                     *           "penalty_duration": 3600,
                     *           "priority": 0,
                     *           "is_active": true,
                     *           "trigger": {
                     *             "type": "words",
                     *             "words": [
                     *               "casino",
                     *               "free money"
                     *             ]
                     *           },
                     *           "schedule": null,
                     *           "delete_message": false,
                     *           "reply": "",
                     *           "dry_run": false,
                     *           "exempt_roles": [],
                     *           "exempt_users": [],
                     *           "exempt_topics": [],
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "rule_name": "no-spam",
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 rule with blocked words listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_block: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": [
                 *         "casino",
                 *         "free money"
                 *       ],
                 *       "reason": "No advertising",
                 *       "penalty": "warn"
                 *     }
                 */
                "application/json": components["schemas"]["BlocklistAdd"];
            };
        };
        responses: {
            /** @description Words blocked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BlocklistAdded"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_set_block_penalty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "penalty": "kick"
                 *     }
                 */
                "application/json": components["schemas"]["PenaltyFields"];
                /**
                 * @example {
                 *       "penalty": "kick"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PenaltyFields"];
            };
        };
        responses: {
            /** @description Penalty for blocked words updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Penalty for blocked words updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The word or phrase, as it appears on the list. */
                word: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Word {word} unblocked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_of_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `id` of the last event that you received. You first get the events after it. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they happen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_export: {
        parameters: {
            query?: {
                /**
                 * @description The parts, separated by commas: `settings`, `roles`, `rules`, `people`, `samples`. Left out: all that you may
                 *     see.
                 */
                parts?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group exported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupFile"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_reviews: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "message_id": 42,
                     *           "user_id": 123456789,
                     *           "text": "Selling my old bike for $50",
                     *           "score": 0.41,
                     *           "is_spam": false,
                     *           "verdicts": [
                     *             "spam",
                     *             "ham"
                     *           ],
                     *           "reasons": [
                     *             {
                     *               "code": "money",
                     *               "weight": 0.9,
                     *               "text": "a sum of money"
                     *             }
                     *           ],
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "expires_at": "2026-01-02T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 review listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReviewRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The ID of the message in the review queue. */
                review_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "ham"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewDecide"];
            };
        };
        responses: {
            /** @description Text marked as {label} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "text": "Earn $500 a day, DM me",
                     *         "label": "spam",
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "created_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Text marked as spam"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SampleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description An admin's label for a text. */
                label?: "spam" | "ham";
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Samples listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "text": "Earn $500 a day, DM me",
                     *           "label": "spam",
                     *           "actor": {
                     *             "kind": "telegram",
                     *             "id": "987654321",
                     *             "name": "Adam",
                     *             "anonymous_admin": false
                     *           },
                     *           "created_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 sample listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SampleRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Earn $500 a day, DM me",
                 *       "label": "spam"
                 *     }
                 */
                "application/json": components["schemas"]["SampleCreate"];
            };
        };
        responses: {
            /** @description Text marked as {label} */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "text": "Earn $500 a day, DM me",
                     *         "label": "spam",
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "created_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Text marked as spam"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SampleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The sample's own ID. */
                sample_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sample {sample_id} deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spam_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Earn $500 a day, DM me"
                 *     }
                 */
                "application/json": components["schemas"]["TextToJudge"];
            };
        };
        responses: {
            /** @description Text judged: its score is {score} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "score": 0.934,
                     *         "is_spam": true,
                     *         "reasons": [
                     *           {
                     *             "code": "words",
                     *             "weight": 1.75,
                     *             "text": "its words"
                     *           },
                     *           {
                     *             "code": "money",
                     *             "weight": 0.9,
                     *             "text": "a sum of money"
                     *           }
                     *         ]
                     *       },
                     *       "message": "Text judged: its score is 0.934"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Verdict"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_get_flood: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flood limit found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Flood limit found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_put_flood: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messages": 5,
                 *       "seconds": 10,
                 *       "penalty": "mute",
                 *       "penalty_duration": 3600
                 *     }
                 */
                "application/json": components["schemas"]["FloodPut"];
            };
        };
        responses: {
            /** @description Flood limit set */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Flood limit set"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_delete_flood: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flood limit removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moves_import_: {
        parameters: {
            query?: {
                /** @description `confirm` from the summary. Left out: nothing changes, and you get the summary. */
                confirm?: string;
            };
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "groupkeeper-group",
                 *       "version": 1,
                 *       "settings": {
                 *         "captcha_enabled": true
                 *       },
                 *       "roles": [
                 *         {
                 *           "name": "helper",
                 *           "permissions": [
                 *             "moderate.warn",
                 *             "moderate.delete"
                 *           ],
                 *           "priority": 20,
                 *           "color": "#2e7d32",
                 *           "description": "Helps the moderators"
                 *         }
                 *       ],
                 *       "rules": [
                 *         {
                 *           "rule_name": "no-spam",
                 *           "trigger": {
                 *             "type": "words",
                 *             "words": [
                 *               "casino",
                 *               "free money"
                 *             ]
                 *           },
                 *           "penalty": "mute",
                 *           "penalty_duration": 3600
                 *         }
                 *       ],
                 *       "people": [
                 *         {
                 *           "user_id": 123456789,
                 *           "name": "Mia",
                 *           "role": "helper"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description Configuration imported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_locks: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Locks listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LockRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_get_lock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The kind of content, by any of its names. */
                kind: "albums" | "all" | "animatedsticker" | "anonchannel" | "arabic" | "audio" | "botforward" | "botlinks" | "bots" | "buttons" | "caps" | "cashtags" | "channelforward" | "channels" | "checklist" | "cjk" | "commands" | "comments" | "contact" | "customemoji" | "cyrillic" | "dice" | "document" | "edits" | "egame" | "emails" | "emoji" | "emojicustom" | "emojigame" | "emojionly" | "everything" | "externalreplies" | "externalreply" | "forwardbot" | "forwardchannel" | "forwards" | "forwardstory" | "forwarduser" | "game" | "gif" | "giveaway" | "inline" | "inlinebot" | "invitelink" | "invites" | "invoice" | "links" | "location" | "media" | "other" | "paidmedia" | "phones" | "photo" | "poll" | "premiumsticker" | "reactions" | "rtl" | "spoilers" | "sticker" | "stickeranimated" | "stickerpremium" | "stories" | "story" | "text" | "url" | "userforward" | "video" | "videonote" | "voice" | "zalgo";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lock {kind} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Lock sticker found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_lock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The kind of content, by any of its names. */
                kind: "albums" | "all" | "animatedsticker" | "anonchannel" | "arabic" | "audio" | "botforward" | "botlinks" | "bots" | "buttons" | "caps" | "cashtags" | "channelforward" | "channels" | "checklist" | "cjk" | "commands" | "comments" | "contact" | "customemoji" | "cyrillic" | "dice" | "document" | "edits" | "egame" | "emails" | "emoji" | "emojicustom" | "emojigame" | "emojionly" | "everything" | "externalreplies" | "externalreply" | "forwardbot" | "forwardchannel" | "forwards" | "forwardstory" | "forwarduser" | "game" | "gif" | "giveaway" | "inline" | "inlinebot" | "invitelink" | "invites" | "invoice" | "links" | "location" | "media" | "other" | "paidmedia" | "phones" | "photo" | "poll" | "premiumsticker" | "reactions" | "rtl" | "spoilers" | "sticker" | "stickeranimated" | "stickerpremium" | "stories" | "story" | "text" | "url" | "userforward" | "video" | "videonote" | "voice" | "zalgo";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lock {kind} set */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Lock sticker set"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_unlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The kind of content, by any of its names. */
                kind: "albums" | "all" | "animatedsticker" | "anonchannel" | "arabic" | "audio" | "botforward" | "botlinks" | "bots" | "buttons" | "caps" | "cashtags" | "channelforward" | "channels" | "checklist" | "cjk" | "commands" | "comments" | "contact" | "customemoji" | "cyrillic" | "dice" | "document" | "edits" | "egame" | "emails" | "emoji" | "emojicustom" | "emojigame" | "emojionly" | "everything" | "externalreplies" | "externalreply" | "forwardbot" | "forwardchannel" | "forwards" | "forwardstory" | "forwarduser" | "game" | "gif" | "giveaway" | "inline" | "inlinebot" | "invitelink" | "invites" | "invoice" | "links" | "location" | "media" | "other" | "paidmedia" | "phones" | "photo" | "poll" | "premiumsticker" | "reactions" | "rtl" | "spoilers" | "sticker" | "stickeranimated" | "stickerpremium" | "stories" | "story" | "text" | "url" | "userforward" | "video" | "videonote" | "voice" | "zalgo";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lock {kind} removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logs_page: {
        parameters: {
            query?: {
                /** @description A user's or token's ID, or a rule's name. */
                actor_id?: string;
                /** @description The kinds of actor. */
                actor_kind?: "telegram" | "token" | "panel" | "rule" | "system";
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description The kinds of event. */
                event_type?: "group.registered" | "group.updated" | "group.removed" | "group.migrated" | "group.deleted" | "group.imported" | "user.joined" | "user.left" | "user.approved" | "user.trusted" | "user.role_changed" | "role.created" | "role.updated" | "role.deleted" | "rule.created" | "rule.updated" | "rule.deleted" | "rule.matched" | "report.opened" | "report.decided" | "filter.taught" | "filter.untaught" | "filter.unsure" | "settings.updated" | "federation.created" | "federation.updated" | "federation.deleted" | "federation.banned" | "federation.unbanned" | "federation.imported" | "token.created" | "token.revoked" | "session.opened" | "session.closed" | "webhook.created" | "webhook.updated" | "webhook.deleted" | "webhook.tested" | "webhook.switched_off" | "allowance.changed" | "person.forgotten" | "captcha.not_asked" | "raid.began" | "action.recorded" | "action.completed" | "action.failed" | "action.reverted" | "action.expired";
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description How much an event matters. */
                severity?: "info" | "warning" | "error";
                /** @description Not before this time. */
                since?: string;
                /** @description Before this time. */
                until?: string;
                /** @description Only events about this person, such as that they joined, got a role, were muted or broke a rule. */
                user_id?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logs listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "event_type": "user.joined",
                     *           "severity": "info",
                     *           "message": "Mia joined",
                     *           "actor": {
                     *             "kind": "telegram",
                     *             "id": "123456789",
                     *             "name": "Mia",
                     *             "anonymous_admin": false
                     *           },
                     *           "address": null,
                     *           "details": {
                     *             "user_id": 123456789
                     *           },
                     *           "timestamp": "2026-01-01T12:00:00Z",
                     *           "text": "New member\nPerson: @mia (123456789)"
                     *         }
                     *       ],
                     *       "message": "1 log listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["LogInWords"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_get_night_mode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Night mode found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Night mode found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_put_night_mode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "22:00",
                 *       "end": "07:00",
                 *       "zone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description Night mode set */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Night mode set"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presets_delete_night_mode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Night mode removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_page: {
        parameters: {
            query?: {
                /** @description Only reports of messages by this person, by their Telegram ID. */
                author_id?: number;
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description The state of a report. */
                status?: "open" | "handled" | "dismissed";
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "message_id": 42,
                     *           "author_id": 123456789,
                     *           "reporters": [
                     *             987654321
                     *           ],
                     *           "status": "handled",
                     *           "muted_by": null,
                     *           "verdict": "delete",
                     *           "decided_by": {
                     *             "kind": "telegram",
                     *             "id": "987654321",
                     *             "name": "Adam",
                     *             "anonymous_admin": false
                     *           },
                     *           "action_id": null,
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 report listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReportRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": 42,
                 *       "author_id": 123456789
                 *     }
                 */
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description Message {message_id} reported */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "message_id": 42,
                     *         "is_first": true,
                     *         "count": 1,
                     *         "has_acted": false
                     *       },
                     *       "message": "Message 42 reported"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The Telegram ID of the message within the group. */
                message_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Report of message {message_id} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "message_id": 42,
                     *         "author_id": 123456789,
                     *         "reporters": [
                     *           987654321
                     *         ],
                     *         "status": "handled",
                     *         "muted_by": null,
                     *         "verdict": "delete",
                     *         "decided_by": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_id": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Report of message 42 found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReportRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The Telegram ID of the message within the group. */
                message_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "delete"
                 *     }
                 */
                "application/json": components["schemas"]["ReportDecide"];
            };
        };
        responses: {
            /** @description Report of message {message_id} decided: {verdict} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "message_id": 42,
                     *         "author_id": 123456789,
                     *         "reporters": [
                     *           987654321
                     *         ],
                     *         "status": "handled",
                     *         "muted_by": null,
                     *         "verdict": "delete",
                     *         "decided_by": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_id": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z",
                     *         "action": null
                     *       },
                     *       "message": "Report of message 42 decided: delete"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReportDecided"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Stored, but not carried out yet. Read it again later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "message_id": 42,
                     *         "author_id": 123456789,
                     *         "reporters": [
                     *           987654321
                     *         ],
                     *         "status": "handled",
                     *         "muted_by": null,
                     *         "verdict": "delete",
                     *         "decided_by": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "action_id": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z",
                     *         "action": null
                     *       },
                     *       "message": "Report of message 42 decided: delete"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReportDecided"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "name": "helper",
                     *           "permissions": [
                     *             "moderate.warn",
                     *             "moderate.delete"
                     *           ],
                     *           "priority": 20,
                     *           "color": "#2e7d32",
                     *           "description": "Helps the moderators",
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 role listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoleRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "helper",
                 *       "permissions": [
                 *         "moderate.warn",
                 *         "moderate.delete"
                 *       ],
                 *       "priority": 20,
                 *       "color": "#2e7d32",
                 *       "description": "Helps the moderators"
                 *     }
                 */
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description Role {name} created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "helper",
                     *         "permissions": [
                     *           "moderate.warn",
                     *           "moderate.delete"
                     *         ],
                     *         "priority": 20,
                     *         "color": "#2e7d32",
                     *         "description": "Helps the moderators",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Role helper created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The role's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Role {name} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "helper",
                     *         "permissions": [
                     *           "moderate.warn",
                     *           "moderate.delete"
                     *         ],
                     *         "priority": 20,
                     *         "color": "#2e7d32",
                     *         "description": "Helps the moderators",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Role helper found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The role's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Role {name} deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The role's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "moderate.warn"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolePatch"];
                /**
                 * @example {
                 *       "permissions": [
                 *         "moderate.warn"
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["RolePatch"];
            };
        };
        responses: {
            /** @description Role {name} updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "name": "helper",
                     *         "permissions": [
                     *           "moderate.warn",
                     *           "moderate.delete"
                     *         ],
                     *         "priority": 20,
                     *         "color": "#2e7d32",
                     *         "description": "Helps the moderators",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Role helper updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description Only rules that are on, or only those that are off. */
                is_active?: boolean;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description The penalty for breaking a rule. */
                penalty?: "none" | "warn" | "mute" | "kick" | "ban" | "delete";
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "description": "",
                     *           "penalty": "mute",
                     *           "penalty_duration": 3600,
                     *           "priority": 0,
                     *           "is_active": true,
                     *           "trigger": {
                     *             "type": "words",
                     *             "words": [
                     *               "casino",
                     *               "free money"
                     *             ]
                     *           },
                     *           "schedule": null,
                     *           "delete_message": false,
                     *           "reply": "",
                     *           "dry_run": false,
                     *           "exempt_roles": [],
                     *           "exempt_users": [],
                     *           "exempt_topics": [],
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "rule_name": "no-spam",
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 rule listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule_name": "no-spam",
                 *       "trigger": {
                 *         "type": "words",
                 *         "words": [
                 *           "casino",
                 *           "free money"
                 *         ]
                 *       },
                 *       "penalty": "mute",
                 *       "penalty_duration": 3600
                 *     }
                 */
                "application/json": components["schemas"]["RuleCreate"];
            };
        };
        responses: {
            /** @description Rule {rule_name} created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Rule no-spam created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The rule's name. */
                rule_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rule {rule_name} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Rule no-spam found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The rule's name. */
                rule_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rule {rule_name} deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The rule's name. */
                rule_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "penalty": "ban",
                 *       "penalty_duration": null
                 *     }
                 */
                "application/json": components["schemas"]["RulePatch"];
                /**
                 * @example {
                 *       "penalty": "ban",
                 *       "penalty_duration": null
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["RulePatch"];
            };
        };
        responses: {
            /** @description Rule {rule_name} updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "description": "",
                     *         "penalty": "mute",
                     *         "penalty_duration": 3600,
                     *         "priority": 0,
                     *         "is_active": true,
                     *         "trigger": {
                     *           "type": "words",
                     *           "words": [
                     *             "casino",
                     *             "free money"
                     *           ]
                     *         },
                     *         "schedule": null,
                     *         "delete_message": false,
                     *         "reply": "",
                     *         "dry_run": false,
                     *         "exempt_roles": [],
                     *         "exempt_users": [],
                     *         "exempt_topics": [],
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "rule_name": "no-spam",
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Rule no-spam updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule_names": [
                 *         "no-spam",
                 *         "no-ads"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RulesOrder"];
            };
        };
        responses: {
            /** @description Rules put in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RulesRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "Win at our casino",
                 *       "user_id": 123456789
                 *     }
                 */
                "application/json": components["schemas"]["MessageToTest"];
            };
        };
        responses: {
            /** @description Message tested: it breaks rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "matches": [
                     *           {
                     *             "rule_name": "no-spam",
                     *             "why": "the word “casino”",
                     *             "would": "mute 1h",
                     *             "applies": true,
                     *             "marks": [
                     *               {
                     *                 "offset": 11,
                     *                 "length": 6
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "message": "Message tested: it breaks 1 rule"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RuleTest"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "language": "en",
                     *         "welcome_message_enabled": false,
                     *         "welcome_message": null,
                     *         "welcome_media": null,
                     *         "clean_welcome": false,
                     *         "goodbye_message_enabled": false,
                     *         "goodbye_message": null,
                     *         "goodbye_media": null,
                     *         "auto_delete_commands": false,
                     *         "clean_service": [],
                     *         "logging_enabled": true,
                     *         "moderation_enabled": true,
                     *         "custom_settings": {},
                     *         "escalation": [
                     *           {
                     *             "warnings": 3,
                     *             "within": null,
                     *             "penalty": "ban",
                     *             "duration": null
                     *           }
                     *         ],
                     *         "warning_lifetime": null,
                     *         "log_chat_id": null,
                     *         "report_threshold": 0,
                     *         "captcha_enabled": true,
                     *         "captcha_mode": "button",
                     *         "captcha_questions": [],
                     *         "captcha_timeout": 600,
                     *         "captcha_fail": "kick",
                     *         "captcha_fail_duration": null,
                     *         "captcha_place": "group",
                     *         "captcha_topic": null,
                     *         "ban_lists_enabled": false,
                     *         "ban_lists_allowed": [],
                     *         "second_opinion_enabled": false,
                     *         "raid_until": null,
                     *         "raid_joins": 0,
                     *         "raid_window": 60,
                     *         "raid_duration": 10800,
                     *         "raid_ban": 3600,
                     *         "weekly_report": false,
                     *         "daily_digest": false,
                     *         "picture_theme": "light",
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Settings found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SettingsRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "en",
                 *       "captcha_enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["SettingsReplace"];
            };
        };
        responses: {
            /** @description Settings replaced */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "language": "en",
                     *         "welcome_message_enabled": false,
                     *         "welcome_message": null,
                     *         "welcome_media": null,
                     *         "clean_welcome": false,
                     *         "goodbye_message_enabled": false,
                     *         "goodbye_message": null,
                     *         "goodbye_media": null,
                     *         "auto_delete_commands": false,
                     *         "clean_service": [],
                     *         "logging_enabled": true,
                     *         "moderation_enabled": true,
                     *         "custom_settings": {},
                     *         "escalation": [
                     *           {
                     *             "warnings": 3,
                     *             "within": null,
                     *             "penalty": "ban",
                     *             "duration": null
                     *           }
                     *         ],
                     *         "warning_lifetime": null,
                     *         "log_chat_id": null,
                     *         "report_threshold": 0,
                     *         "captcha_enabled": true,
                     *         "captcha_mode": "button",
                     *         "captcha_questions": [],
                     *         "captcha_timeout": 600,
                     *         "captcha_fail": "kick",
                     *         "captcha_fail_duration": null,
                     *         "captcha_place": "group",
                     *         "captcha_topic": null,
                     *         "ban_lists_enabled": false,
                     *         "ban_lists_allowed": [],
                     *         "second_opinion_enabled": false,
                     *         "raid_until": null,
                     *         "raid_joins": 0,
                     *         "raid_window": 60,
                     *         "raid_duration": 10800,
                     *         "raid_ban": 3600,
                     *         "weekly_report": false,
                     *         "daily_digest": false,
                     *         "picture_theme": "light",
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Settings replaced"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SettingsRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "welcome_message_enabled": true,
                 *       "welcome_message": "Welcome, {mention}!"
                 *     }
                 */
                "application/json": components["schemas"]["SettingsPatch"];
                /**
                 * @example {
                 *       "welcome_message_enabled": true,
                 *       "welcome_message": "Welcome, {mention}!"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["SettingsPatch"];
            };
        };
        responses: {
            /** @description Settings updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "language": "en",
                     *         "welcome_message_enabled": false,
                     *         "welcome_message": null,
                     *         "welcome_media": null,
                     *         "clean_welcome": false,
                     *         "goodbye_message_enabled": false,
                     *         "goodbye_message": null,
                     *         "goodbye_media": null,
                     *         "auto_delete_commands": false,
                     *         "clean_service": [],
                     *         "logging_enabled": true,
                     *         "moderation_enabled": true,
                     *         "custom_settings": {},
                     *         "escalation": [
                     *           {
                     *             "warnings": 3,
                     *             "within": null,
                     *             "penalty": "ban",
                     *             "duration": null
                     *           }
                     *         ],
                     *         "warning_lifetime": null,
                     *         "log_chat_id": null,
                     *         "report_threshold": 0,
                     *         "captcha_enabled": true,
                     *         "captcha_mode": "button",
                     *         "captcha_questions": [],
                     *         "captcha_timeout": 600,
                     *         "captcha_fail": "kick",
                     *         "captcha_fail_duration": null,
                     *         "captcha_place": "group",
                     *         "captcha_topic": null,
                     *         "ban_lists_enabled": false,
                     *         "ban_lists_allowed": [],
                     *         "second_opinion_enabled": false,
                     *         "raid_until": null,
                     *         "raid_joins": 0,
                     *         "raid_window": 60,
                     *         "raid_duration": 10800,
                     *         "raid_ban": 3600,
                     *         "weekly_report": false,
                     *         "daily_digest": false,
                     *         "picture_theme": "light",
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Settings updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SettingsRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "Welcome, {mention}!"
                 *     }
                 */
                "application/json": components["schemas"]["GreetingToPreview"];
            };
        };
        responses: {
            /** @description Nothing was sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GreetingPreview"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_offer_setup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Setup found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "plan": {
                     *           "captcha": "button",
                     *           "spam": "mute",
                     *           "newcomers": true,
                     *           "flood": 5,
                     *           "raids": true,
                     *           "bots": false
                     *         },
                     *         "captchas": [
                     *           "button",
                     *           "math",
                     *           null
                     *         ],
                     *         "spam": [
                     *           "mute",
                     *           "delete",
                     *           "log",
                     *           null
                     *         ],
                     *         "floods": [
                     *           8,
                     *           5,
                     *           null
                     *         ]
                     *       },
                     *       "message": "Setup found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SetupOffer"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings_set_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "captcha": "button",
                 *       "spam": "mute",
                 *       "newcomers": true,
                 *       "flood": 5,
                 *       "raids": true
                 *     }
                 */
                "application/json": components["schemas"]["SetupPlan"];
            };
        };
        responses: {
            /** @description Group protected by rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SetupRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_stats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics of group {group_id} computed */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupStats"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_captcha: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Captchas of group {group_id} counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptchaFigures"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_heatmap: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description What is counted for a group. */
                metric?: "members" | "joins" | "leaves" | "messages" | "active_people" | "new_people" | "actions" | "undone" | "rule_hits" | "captchas_passed" | "captchas_failed" | "reports" | "spam_found" | "spam_marked" | "ham_marked";
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Heatmap of group {group_id} computed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Heatmap"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_members: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members of group {group_id} counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MembersFigures"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_moderators: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Moderators of group {group_id} counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Moderators"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_rules: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules of group {group_id} counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RulesFigures"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_series: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description The length of a point of a series. */
                interval?: "hour" | "day" | "week";
                /** @description What to count, separated by commas; left out: everything. */
                metrics?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Series of group {group_id} computed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Series"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description Only people who are in the group, or only those who aren't. */
                is_active?: boolean;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description Only people with this text in their first name or @name, in any case. */
                name?: string;
                /** @description Only people with this role. */
                role?: string;
                /** @description Only the person with this @name, with or without the @. */
                username?: string;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "user_id": 123456789,
                     *           "username": "mia",
                     *           "first_name": "Mia",
                     *           "last_name": "",
                     *           "role": "helper",
                     *           "assigned_role": "helper",
                     *           "telegram_status": "member",
                     *           "telegram_rights": null,
                     *           "is_active": true,
                     *           "joined_at": null,
                     *           "is_approved": false,
                     *           "is_held": false,
                     *           "trust": 0,
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 user listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User {label} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "user_id": 123456789,
                     *         "username": "mia",
                     *         "first_name": "Mia",
                     *         "last_name": "",
                     *         "role": "helper",
                     *         "assigned_role": "helper",
                     *         "telegram_status": "member",
                     *         "telegram_rights": null,
                     *         "is_active": true,
                     *         "joined_at": null,
                     *         "is_approved": false,
                     *         "is_held": false,
                     *         "trust": 0,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "User @mia found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "helper"
                 *     }
                 */
                "application/json": components["schemas"]["UserPatch"];
                /**
                 * @example {
                 *       "role": "helper"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description User {label} updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "user_id": 123456789,
                     *         "username": "mia",
                     *         "first_name": "Mia",
                     *         "last_name": "",
                     *         "role": "helper",
                     *         "assigned_role": "helper",
                     *         "telegram_status": "member",
                     *         "telegram_rights": null,
                     *         "is_active": true,
                     *         "joined_at": null,
                     *         "is_approved": false,
                     *         "is_held": false,
                     *         "trust": 0,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "User @mia updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_stats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics of user {user_id} computed */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserStats"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhooks listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "url": "https://example.org/hook",
                     *           "events": [
                     *             "action.completed",
                     *             "user.joined"
                     *           ],
                     *           "is_active": true,
                     *           "failure": "",
                     *           "owner_id": 987654321,
                     *           "created_at": "2026-01-01T12:00:00Z",
                     *           "updated_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 webhook listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.org/hook",
                 *       "events": [
                 *         "action.completed",
                 *         "user.joined"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Webhook created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "url": "https://example.org/hook",
                     *         "events": [
                     *           "action.completed",
                     *           "user.joined"
                     *         ],
                     *         "is_active": true,
                     *         "failure": "",
                     *         "owner_id": 987654321,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z",
                     *         "secret": "whsec_…"
                     *       },
                     *       "message": "Webhook created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookCreated"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "url": "https://example.org/hook",
                     *         "events": [
                     *           "action.completed",
                     *           "user.joined"
                     *         ],
                     *         "is_active": true,
                     *         "failure": "",
                     *         "owner_id": 987654321,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Webhook found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookPatch"];
                /**
                 * @example {
                 *       "is_active": true
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description Webhook updated */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "group_id": -1001234567890,
                     *         "url": "https://example.org/hook",
                     *         "events": [
                     *           "action.completed",
                     *           "user.joined"
                     *         ],
                     *         "is_active": true,
                     *         "failure": "",
                     *         "owner_id": 987654321,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "updated_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Webhook updated"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_deliveries: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description The state of a delivery. */
                status?: "pending" | "delivered" | "dead";
            };
            header?: never;
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deliveries listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeliveryRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The delivery's own ID. */
                delivery_id: string;
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delivery queued again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeliveryRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The Telegram ID of the group, a negative number. */
                group_id: number;
                /** @description The webhook's own ID. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Test event on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeliveryRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groups_create_many: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groups": [
                 *         {
                 *           "group_id": -1001234567890,
                 *           "name": "Chess club"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupBulkCreate"];
            };
        };
        responses: {
            /** @description Groups created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupsCreated"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_v2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HealthRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
        };
    };
    logs_of_installation: {
        parameters: {
            query?: {
                /** @description A user's or token's ID, or a rule's name. */
                actor_id?: string;
                /** @description The kinds of actor. */
                actor_kind?: "telegram" | "token" | "panel" | "rule" | "system";
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description The kinds of event. */
                event_type?: "group.registered" | "group.updated" | "group.removed" | "group.migrated" | "group.deleted" | "group.imported" | "user.joined" | "user.left" | "user.approved" | "user.trusted" | "user.role_changed" | "role.created" | "role.updated" | "role.deleted" | "rule.created" | "rule.updated" | "rule.deleted" | "rule.matched" | "report.opened" | "report.decided" | "filter.taught" | "filter.untaught" | "filter.unsure" | "settings.updated" | "federation.created" | "federation.updated" | "federation.deleted" | "federation.banned" | "federation.unbanned" | "federation.imported" | "token.created" | "token.revoked" | "session.opened" | "session.closed" | "webhook.created" | "webhook.updated" | "webhook.deleted" | "webhook.tested" | "webhook.switched_off" | "allowance.changed" | "person.forgotten" | "captcha.not_asked" | "raid.began" | "action.recorded" | "action.completed" | "action.failed" | "action.reverted" | "action.expired";
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description How much an event matters. */
                severity?: "info" | "warning" | "error";
                /** @description Not before this time. */
                since?: string;
                /** @description Before this time. */
                until?: string;
                /** @description Only events about this person, such as that they joined, got a role, were muted or broke a rule. */
                user_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logs listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "group_id": -1001234567890,
                     *           "event_type": "user.joined",
                     *           "severity": "info",
                     *           "message": "Mia joined",
                     *           "actor": {
                     *             "kind": "telegram",
                     *             "id": "123456789",
                     *             "name": "Mia",
                     *             "anonymous_admin": false
                     *           },
                     *           "address": null,
                     *           "details": {
                     *             "user_id": 123456789
                     *           },
                     *           "timestamp": "2026-01-01T12:00:00Z",
                     *           "text": "New member\nPerson: @mia (123456789)"
                     *         }
                     *       ],
                     *       "message": "1 log listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["LogInWords"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in as {name} */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "kind": "telegram",
                     *         "id": "987654321",
                     *         "name": "Adam",
                     *         "scopes": [
                     *           "moderate.mute",
                     *           "rules.view"
                     *         ],
                     *         "groups": [
                     *           {
                     *             "group_id": -1001234567890,
                     *             "name": "Chess club",
                     *             "role": "helper",
                     *             "permissions": [
                     *               "moderate.mute",
                     *               "rules.view"
                     *             ]
                     *           }
                     *         ],
                     *         "csrf_token": null
                     *       },
                     *       "message": "Signed in as Adam"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Me"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready_v2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of each part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadinessRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
            /** @description The state of each part */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadinessRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
        };
    };
    figures_weekly: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description Only groups that the bot is in, or has left. */
                is_active?: boolean;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description Only groups with these words in their name. */
                name?: string;
                /** @description Only groups with this key in their custom settings. */
                setting?: string;
                /** @description Any day of the week, which begins on Monday. Left out: last week. */
                week?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups reported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeeklyReport"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign-in methods listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignInWays"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "gk_…"
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignedIn"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_make_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Open the link in Telegram */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignInCode"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_of_installation: {
        parameters: {
            query?: {
                /** @description When it begins, in ISO 8601; left out: 28 days before. */
                from?: string;
                /** @description When it ends; left out: now. */
                to?: string;
                /** @description The time zone: a name such as `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics of all groups computed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InstallationStats"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_lately: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description Only groups that the bot is in, or has left. */
                is_active?: boolean;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
                /** @description What is counted for a group. */
                metric?: "members" | "joins" | "leaves" | "messages" | "active_people" | "new_people" | "actions" | "undone" | "rule_hits" | "captchas_passed" | "captchas_failed" | "reports" | "spam_found" | "spam_marked" | "ham_marked";
                /** @description Only groups with these words in their name. */
                name?: string;
                /** @description Only groups with this key in their custom settings. */
                setting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupLately"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures_system: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the installation read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SystemRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_page: {
        parameters: {
            query?: {
                /** @description `next_cursor` from the previous page. */
                cursor?: string;
                /** @description How many items to return, from 1 to 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "65a1b2c3d4e5f60718293a4b",
                     *           "name": "my script",
                     *           "scopes": [
                     *             "actions.view",
                     *             "moderate.mute"
                     *           ],
                     *           "group_ids": [
                     *             -1001234567890
                     *           ],
                     *           "owner_id": 987654321,
                     *           "actor": {
                     *             "kind": "telegram",
                     *             "id": "987654321",
                     *             "name": "Adam",
                     *             "anonymous_admin": false
                     *           },
                     *           "expires_at": null,
                     *           "last_used_at": null,
                     *           "created_at": "2026-01-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "message": "1 token listed",
                     *       "pagination": {
                     *         "limit": 50,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TokenRead"][];
                        message: string;
                        pagination: {
                            limit: number;
                            next_cursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice. Repeat the request with it within 24 hours to get the first response again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "my script",
                 *       "scopes": [
                 *         "actions.view",
                 *         "moderate.mute"
                 *       ],
                 *       "group_ids": [
                 *         -1001234567890
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            /** @description Token {name} created */
            201: {
                headers: {
                    /** @description The path of what was created. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "my script",
                     *         "scopes": [
                     *           "actions.view",
                     *           "moderate.mute"
                     *         ],
                     *         "group_ids": [
                     *           -1001234567890
                     *         ],
                     *         "owner_id": 987654321,
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "created_at": "2026-01-01T12:00:00Z",
                     *         "token": "gk_…"
                     *       },
                     *       "message": "Token my script created"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TokenCreated"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you have. If it's still the same, you get 304 and no body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The token's own ID, which isn't secret. */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Token {name} found */
            200: {
                headers: {
                    /** @description The version of what is shown: for `If-None-Match` and `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "65a1b2c3d4e5f60718293a4b",
                     *         "name": "my script",
                     *         "scopes": [
                     *           "actions.view",
                     *           "moderate.mute"
                     *         ],
                     *         "group_ids": [
                     *           -1001234567890
                     *         ],
                     *         "owner_id": 987654321,
                     *         "actor": {
                     *           "kind": "telegram",
                     *           "id": "987654321",
                     *           "name": "Adam",
                     *           "anonymous_admin": false
                     *         },
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "created_at": "2026-01-01T12:00:00Z"
                     *       },
                     *       "message": "Token my script found"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TokenRead"];
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description It hasn't changed since you read it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read. If it has changed since, you get 412 and nothing changes. */
                "If-Match"?: string;
            };
            path: {
                /** @description The token's own ID, which isn't secret. */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Token revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The Telegram ID of the person. */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything about the person is being erased */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: null;
                        message: string;
                        /** @constant */
                        success: true;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HealthRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of each part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadinessRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
            /** @description The state of each part */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReadinessRead"];
                        message: string;
                        success: boolean;
                    };
                };
            };
        };
    };
}
