# Generated from api/iam.yaml by codegen; do not edit.
"""Users of a cluster's database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud.iam import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tidbcloud._native import Engine

_CREATE = Operation("iam.sql_users.create", models.SqlUser, _bodies.CREATE_SQL_USER_REQUEST)
_DELETE = Operation("iam.sql_users.delete", models.DeleteSqlUserResponse)
_GET = Operation("iam.sql_users.get", models.SqlUser)
_GET_DB_USER = Operation("iam.sql_users.get_db_user", models.DbUser)
_LIST = Listing("iam.sql_users.list", models.ListSqlUsersResponse, lambda page: page.sql_users, "sqlUsers")
_UPDATE = Operation("iam.sql_users.update", models.SqlUser, _bodies.UPDATE_SQL_USER_REQUEST)


class SqlUsers(Resource):
    """Users of a cluster's database."""

    __slots__ = ()

    @property
    def with_response(self) -> SqlUsersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return SqlUsersWithResponse(self._engine)

    def create(
        self,
        cluster_id: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        auth_method: models.SqlAuthMethod | None = None,
        auto_prefix: bool | None = None,
        builtin_role: str | None = None,
        custom_roles: Sequence[str] | None = None,
    ) -> models.SqlUser:
        """Create a SQL user.

        Names of users and built-in roles of a Starter or Essential cluster begin with the cluster's prefix
        and a dot. With `auto_prefix` the service puts it there.

        Not repeated when the connection breaks after it was sent: `iam.sql_users.get` shows whether it was
        applied.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the user. In a Starter or Essential cluster it begins with the cluster's
                prefix, unless `auto_prefix` is true.
            password: Password of the user.
            auth_method: How the user proves who it is.
            auto_prefix: Whether the service puts the prefix before the name and the built-in role.
            builtin_role: `role_admin`, `role_readonly` or `role_readwrite`. In a Starter or Essential
                cluster the last two begin with the cluster's prefix, unless `auto_prefix` is true.
            custom_roles: Roles of your own, without a prefix.

        Raises:
            BadRequestError: 400: The name is taken or lacks the prefix or a role does not exist.
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster does not exist.

        Example:
            sql_user = client.iam.sql_users.create(cluster_id)
        """
        try:
            return self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    user_name=user_name,
                    password=password,
                    auth_method=auth_method,
                    auto_prefix=auto_prefix,
                    builtin_role=builtin_role,
                    custom_roles=custom_roles,
                ),
            )
        finally:
            del password

    def delete(self, cluster_id: str, user_name: str) -> models.DeleteSqlUserResponse:
        """Delete a SQL user.

        The service answers 200 in any case. A `code` other than 0 says that it failed.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.

        Raises:
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster does not exist.

        Example:
            sql_user = client.iam.sql_users.delete(cluster_id, user_name)
        """
        return self._call(_DELETE, (cluster_id, user_name))

    def get(self, cluster_id: str, user_name: str) -> models.SqlUser:
        """Get a SQL user.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.

        Raises:
            NotFoundError: 404: The cluster or the user does not exist.

        Example:
            sql_user = client.iam.sql_users.get(cluster_id, user_name)
        """
        return self._call(_GET, (cluster_id, user_name))

    def get_db_user(self, cluster_id: str) -> models.DbUser:
        """Get a user of the cluster's database for the caller, with a token to log in.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            db_user = client.iam.sql_users.get_db_user(cluster_id)
        """
        return self._call(_GET_DB_USER, (cluster_id,))

    def list(self, cluster_id: str) -> List[models.SqlUser]:
        """List the SQL users of a cluster.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            for sql_user in client.iam.sql_users.list(cluster_id):
                print(sql_user)
        """
        return List(self._engine, _LIST, (cluster_id,))

    def update(
        self,
        cluster_id: str,
        user_name: str,
        *,
        password: str | None = None,
        builtin_role: str | None = None,
        custom_roles: Sequence[str] | None = None,
    ) -> models.SqlUser:
        """Change the password or the roles of a SQL user.

        What is left out stays as it is.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.
            password: The new password.
            builtin_role: The new built-in role.
            custom_roles: All roles of your own from now on.

        Raises:
            BadRequestError: 400: A role does not exist.
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster or the user does not exist.

        Example:
            sql_user = client.iam.sql_users.update(cluster_id, user_name)
        """
        try:
            return self._call(
                _UPDATE,
                (cluster_id, user_name),
                None,
                _UPDATE.body(password=password, builtin_role=builtin_role, custom_roles=custom_roles),
            )
        finally:
            del password


class AsyncSqlUsers(AsyncResource):
    """Users of a cluster's database."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSqlUsersWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncSqlUsersWithResponse(self._engine)

    async def create(
        self,
        cluster_id: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        auth_method: models.SqlAuthMethod | None = None,
        auto_prefix: bool | None = None,
        builtin_role: str | None = None,
        custom_roles: Sequence[str] | None = None,
    ) -> models.SqlUser:
        """Create a SQL user.

        Names of users and built-in roles of a Starter or Essential cluster begin with the cluster's prefix
        and a dot. With `auto_prefix` the service puts it there.

        Not repeated when the connection breaks after it was sent: `iam.sql_users.get` shows whether it was
        applied.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the user. In a Starter or Essential cluster it begins with the cluster's
                prefix, unless `auto_prefix` is true.
            password: Password of the user.
            auth_method: How the user proves who it is.
            auto_prefix: Whether the service puts the prefix before the name and the built-in role.
            builtin_role: `role_admin`, `role_readonly` or `role_readwrite`. In a Starter or Essential
                cluster the last two begin with the cluster's prefix, unless `auto_prefix` is true.
            custom_roles: Roles of your own, without a prefix.

        Raises:
            BadRequestError: 400: The name is taken or lacks the prefix or a role does not exist.
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster does not exist.

        Example:
            sql_user = await client.iam.sql_users.create(cluster_id)
        """
        try:
            return await self._call(
                _CREATE,
                (cluster_id,),
                None,
                _CREATE.body(
                    user_name=user_name,
                    password=password,
                    auth_method=auth_method,
                    auto_prefix=auto_prefix,
                    builtin_role=builtin_role,
                    custom_roles=custom_roles,
                ),
            )
        finally:
            del password

    async def delete(self, cluster_id: str, user_name: str) -> models.DeleteSqlUserResponse:
        """Delete a SQL user.

        The service answers 200 in any case. A `code` other than 0 says that it failed.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.

        Raises:
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster does not exist.

        Example:
            sql_user = await client.iam.sql_users.delete(cluster_id, user_name)
        """
        return await self._call(_DELETE, (cluster_id, user_name))

    async def get(self, cluster_id: str, user_name: str) -> models.SqlUser:
        """Get a SQL user.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.

        Raises:
            NotFoundError: 404: The cluster or the user does not exist.

        Example:
            sql_user = await client.iam.sql_users.get(cluster_id, user_name)
        """
        return await self._call(_GET, (cluster_id, user_name))

    async def get_db_user(self, cluster_id: str) -> models.DbUser:
        """Get a user of the cluster's database for the caller, with a token to log in.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            db_user = await client.iam.sql_users.get_db_user(cluster_id)
        """
        return await self._call(_GET_DB_USER, (cluster_id,))

    def list(self, cluster_id: str) -> AsyncList[models.SqlUser]:
        """List the SQL users of a cluster.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            NotFoundError: 404: The cluster does not exist.

        Example:
            async for sql_user in client.iam.sql_users.list(cluster_id):
                print(sql_user)
        """
        return AsyncList(self._engine, _LIST, (cluster_id,))

    async def update(
        self,
        cluster_id: str,
        user_name: str,
        *,
        password: str | None = None,
        builtin_role: str | None = None,
        custom_roles: Sequence[str] | None = None,
    ) -> models.SqlUser:
        """Change the password or the roles of a SQL user.

        What is left out stays as it is.

        Args:
            cluster_id: Id of the cluster.
            user_name: Name of the SQL user, with its prefix.
            password: The new password.
            builtin_role: The new built-in role.
            custom_roles: All roles of your own from now on.

        Raises:
            BadRequestError: 400: A role does not exist.
            PermissionDeniedError: 403: The key may not change what is in the cluster's project.
            NotFoundError: 404: The cluster or the user does not exist.

        Example:
            sql_user = await client.iam.sql_users.update(cluster_id, user_name)
        """
        try:
            return await self._call(
                _UPDATE,
                (cluster_id, user_name),
                None,
                _UPDATE.body(password=password, builtin_role=builtin_role, custom_roles=custom_roles),
            )
        finally:
            del password


class _WholeSqlUsers(Whole, SqlUsers):
    __slots__ = ()


class SqlUsersWithResponse:
    """The methods of `SqlUsers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeSqlUsers(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_db_user = whole_answer(whole.get_db_user)
        self.update = whole_answer(whole.update)


class _WholeAsyncSqlUsers(AsyncWhole, AsyncSqlUsers):
    __slots__ = ()


class AsyncSqlUsersWithResponse:
    """The methods of `AsyncSqlUsers`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncSqlUsers(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_db_user = async_whole_answer(whole.get_db_user)
        self.update = async_whole_answer(whole.update)
