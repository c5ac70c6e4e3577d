"""The same endpoint in the usual style of FastAPI, uvicorn and redis."""

import json
import secrets
import sys
from datetime import datetime
from typing import Annotated

import redis.asyncio as redis
import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel


class Group(BaseModel):
    """The same fields."""

    group_id: int
    name: str
    description: str
    member_count: int
    admin_count: int
    is_active: bool
    photo_url: str | None
    created_at: datetime
    updated_at: datetime


class Answer(BaseModel):
    """The same envelope."""

    success: bool = True
    data: Group
    message: str


def build(token: str, redis_url: str) -> FastAPI:
    """The application."""
    app = FastAPI()
    client = redis.Redis.from_url(redis_url)
    bearer = HTTPBearer()

    async def authenticate(given: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> None:
        if not secrets.compare_digest(given.credentials, token):
            raise HTTPException(401)

    @app.get("/api/v2/groups/{group_id}", dependencies=[Depends(authenticate)])
    async def get_group(group_id: int) -> Answer:
        cached = await client.get(f"bench:{group_id}")
        if cached is None:
            raise HTTPException(404)
        return Answer(data=Group(**json.loads(cached)), message="Done")

    return app


if __name__ == "__main__":
    uvicorn.run(build(sys.argv[2], sys.argv[3]), port=int(sys.argv[1]), log_level="warning", access_log=False)
