"""Previews of greetings, without sending them."""

from models.actors import Actor
from models.permissions import Permission
from models.previews import GreetingKind, GreetingPreview, GreetingToPreview, PreviewButton, PreviewMessage, PreviewPart
from models.users import Profile
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.groups.languages import Languages
from services.joins.greetings import GreetingMessage, compose, greeting_text
from services.joins.placeholders import html_of

_EXAMPLE = Profile(user_id=123456789, first_name="Mia", username="mia")
"""The person to greet if the caller isn't in the group."""


class Previews(Service):
    """Shows drafts as they'd look in chat."""

    def __init__(self, tools: Tools, languages: Languages) -> None:
        super().__init__(tools)
        self._languages = languages

    async def greeting(self, group_id: int, draft: GreetingToPreview, actor: Actor) -> GreetingPreview:
        """The messages of a greeting, from the settings or from a draft.

        Raises NotFound, Forbidden without `settings.view`.
        """
        await self._permissions.require(actor, group_id, Permission.SETTINGS_VIEW)
        settings, group = await self._lookups.get_settings(group_id), await self._lookups.get_group(group_id)
        is_welcome = draft.kind is GreetingKind.WELCOME
        words = await self._languages.of_group(group_id)
        text = greeting_text(settings, words, has_left=not is_welcome)
        media = settings.welcome_media if is_welcome else settings.goodbye_media
        composed = compose(
            draft.text if draft.text is not None else text,
            draft.media if "media" in draft.model_fields_set else media,
            await self._profile(group_id, draft.user_id, actor),
            group,
        )
        return GreetingPreview(messages=[_shown(one) for one in composed])

    async def _profile(self, group_id: int, user_id: int | None, actor: Actor) -> Profile:
        """The person to greet: the one named, the caller, or a made-up one. Raises NotFound."""
        if user_id is not None:
            user = await self._lookups.get_user(group_id, user_id)
            return Profile.model_validate(user)
        if actor.acts_for is None:
            return _EXAMPLE
        try:
            return await self._profile(group_id, actor.acts_for, actor)
        except NotFound:
            return _EXAMPLE


def _shown(message: GreetingMessage) -> PreviewMessage:
    return PreviewMessage(
        html=html_of(message.pieces),
        parts=[PreviewPart(text=piece.text, user_id=piece.user_id) for piece in message.pieces],
        media=message.media,
        buttons=[[PreviewButton(text=one.text, url=one.url) for one in row] for row in message.rows],
    )
