# Generated from api/premium.yaml by codegen; do not edit.
"""Premium instances."""

from __future__ import annotations

from types import NoneType
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
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.premium import _bodies, models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.premium import params

_CREATE = Operation("premium.instances.create", models.Instance, _bodies.CREATE_INSTANCE_REQUEST)
_DELETE = Operation("premium.instances.delete", models.Instance)
_GET = Operation("premium.instances.get", models.Instance)
_GET_CA_CERTIFICATE_URL = Operation("premium.instances.get_ca_certificate_url", models.CaCertificateUrl)
_GET_CLOUD_PROVIDER_INFO = Operation("premium.instances.get_cloud_provider_info", models.CloudProviderInfo)
_LIST = Listing("premium.instances.list", models.ListInstancesResponse, lambda page: page.tidbs, "tidbs")
_RESET_ROOT_PASSWORD = Operation(
    "premium.instances.reset_root_password",
    NoneType,
    _bodies.RESET_ROOT_PASSWORD_REQUEST,
)
_UPDATE = Operation("premium.instances.update", models.Instance, _bodies.UPDATE_INSTANCE_REQUEST)


class Instances(Resource):
    """Premium instances."""

    __slots__ = ()

    @property
    def with_response(self) -> InstancesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return InstancesWithResponse(self._engine)

    def create(
        self,
        *,
        display_name: str,
        region_id: str,
        max_rcu: int,
        service_plan: models.ServicePlan,
        validate_only: bool | None = None,
        root_password: str | None = None,
        annotations: Mapping[str, str] | None = None,
        labels: Mapping[str, str] | None = None,
        dual_layer_data_encryption: params.DualLayerDataEncryptionParam
        | models.DualLayerDataEncryption
        | None = None,
        tags: Sequence[str] | None = None,
    ) -> models.Instance:
        """Create an instance.

        The label `tidb.cloud/project` chooses its project. The answer comes before the instance is ready:
        its state is CREATING until it becomes ACTIVE. An instance created twice is two instances, and each
        costs money.

        Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether
        it was applied.

        Args:
            display_name: Name of the instance. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region_id: Id of the region where it is to run.
            max_rcu: Greatest capacity, in request capacity units. The least is a quarter of it, and at
                least 5000. Unit: RCU.
            service_plan: Plan of the instance.
            validate_only: Whether to check the request and change nothing. Default: false.
            root_password: Password for the root user, 8 to 64 characters; or, after
                `rsa_oaep_sha256:`, the password as the service's public key encrypts it. Must match
                `^(rsa_oaep_sha256:.+|.{8,64})$`.
            annotations: Facts to keep with the instance.
            labels: Labels. `tidb.cloud/project` holds the id of the project to create the instance in.
            dual_layer_data_encryption: How its data is to be encrypted, beyond what the cloud provider
                does.
            tags: Words to find it by.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create instances in this project.

        Example:
            instance = client.premium.instances.create(
                display_name=display_name,
                region_id=region_id,
                max_rcu=max_rcu,
                service_plan=service_plan,
            )
        """
        try:
            return self._call(
                _CREATE,
                (),
                (("validateOnly", bool, validate_only),),
                _CREATE.body(
                    display_name=display_name,
                    region_id=region_id,
                    max_rcu=max_rcu,
                    service_plan=service_plan,
                    root_password=root_password,
                    annotations=annotations,
                    labels=labels,
                    dual_layer_data_encryption=dual_layer_data_encryption,
                    tags=tags,
                ),
            )
        finally:
            del root_password

    def delete(self, tidb_id: str, *, validate_only: bool | None = None) -> models.Instance:
        """Delete an instance.

        Its data and its changefeeds are lost. Its backups stay until they expire or are deleted. With
        `validate_only` it is only checked whether it can be deleted.

        Args:
            tidb_id: The instance's id.
            validate_only: Whether to check the request and change nothing. Default: false.

        Raises:
            BadRequestError: 400: The instance is still being created or restored.
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = client.premium.instances.delete(tidb_id)
        """
        return self._call(_DELETE, (tidb_id,), (("validateOnly", bool, validate_only),))

    def get(self, tidb_id: str) -> models.Instance:
        """Get an instance.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = client.premium.instances.get(tidb_id)
        """
        return self._call(_GET, (tidb_id,))

    def wait_until_active(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Instance:
        """Wait until an instance that is being created, restored or maintained can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            instance = client.premium.instances.wait_until_active(tidb_id, timeout=3600)
        """
        return wait(self._engine, _GET, "wait_until_active", (tidb_id,), timeout, progress)

    def wait_until_deleted(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Instance | None:
        """Wait until a deleted instance is gone.

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            instance = client.premium.instances.wait_until_deleted(tidb_id, timeout=3600)
        """
        return wait_gone(self._engine, _GET, "wait_until_deleted", (tidb_id,), timeout, progress)

    def get_ca_certificate_url(self, tidb_id: str) -> models.CaCertificateUrl:
        """Get where to download the CA certificate that clients of an instance trust.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            ca_certificate_url = client.premium.instances.get_ca_certificate_url(tidb_id)
        """
        return self._call(_GET_CA_CERTIFICATE_URL, (tidb_id,))

    def get_cloud_provider_info(self, tidb_id: str) -> models.CloudProviderInfo:
        """Get the cloud identity as which an instance reaches your storage.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            cloud_provider_info = client.premium.instances.get_cloud_provider_info(tidb_id)
        """
        return self._call(_GET_CLOUD_PROVIDER_INFO, (tidb_id,))

    def list(
        self,
        *,
        service_plan: models.ServicePlan | None = None,
        region_ids: Sequence[str] | None = None,
        name: str | None = None,
        tags: Sequence[str] | None = None,
        tidb_ids: Sequence[str] | None = None,
        skip: int | None = None,
    ) -> List[models.Instance]:
        """List the instances that the API key can see.

        Args:
            service_plan: Only instances of this plan.
            region_ids: Only instances in these regions.
            name: Only instances whose display name contains this text.
            tags: Only instances that have at least one of these tags.
            tidb_ids: Only instances with these ids.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known.

        Example:
            for instance in client.premium.instances.list():
                print(instance)
        """
        return List(
            self._engine,
            _LIST,
            (),
            (
                ("servicePlan", str, service_plan),
                ("regionIds", (str,), region_ids),
                ("name", str, name),
                ("tags", (str,), tags),
                ("tidbIds", (str,), tidb_ids),
                ("skip", int, skip),
            ),
        )

    def reset_root_password(self, tidb_id: str, *, root_password: str) -> None:
        """Set the root password of an instance.

        No answer ever shows the password, so keep it.

        Not repeated when the connection breaks after it was sent: `premium.instances.get` shows whether it
        was applied.

        Args:
            tidb_id: The instance's id.
            root_password: The password, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password
                as the service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.

        Raises:
            BadRequestError: 400: The password breaks its limits or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            client.premium.instances.reset_root_password(tidb_id, root_password=root_password)
        """
        try:
            return self._call(
                _RESET_ROOT_PASSWORD,
                (tidb_id,),
                None,
                _RESET_ROOT_PASSWORD.body(root_password=root_password),
            )
        finally:
            del root_password

    def update(
        self,
        tidb_id: str,
        *,
        validate_only: bool | None = None,
        display_name: str | None = None,
        max_rcu: int | None = None,
    ) -> models.Instance:
        """Rename an instance or change its capacity.

        What is not given stays as it is. With `validate_only` the change is only checked.

        Args:
            tidb_id: The instance's id.
            validate_only: Whether to check the request and change nothing. Default: false.
            display_name: New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must
                match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            max_rcu: New greatest capacity, in request capacity units. The least one follows it. Unit:
                RCU.

        Raises:
            BadRequestError: 400: A value breaks its limits or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = client.premium.instances.update(tidb_id)
        """
        body = _UPDATE.body(display_name=display_name, max_rcu=max_rcu)
        return self._call(_UPDATE, (tidb_id,), (("validateOnly", bool, validate_only),), body)


class AsyncInstances(AsyncResource):
    """Premium instances."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncInstancesWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncInstancesWithResponse(self._engine)

    async def create(
        self,
        *,
        display_name: str,
        region_id: str,
        max_rcu: int,
        service_plan: models.ServicePlan,
        validate_only: bool | None = None,
        root_password: str | None = None,
        annotations: Mapping[str, str] | None = None,
        labels: Mapping[str, str] | None = None,
        dual_layer_data_encryption: params.DualLayerDataEncryptionParam
        | models.DualLayerDataEncryption
        | None = None,
        tags: Sequence[str] | None = None,
    ) -> models.Instance:
        """Create an instance.

        The label `tidb.cloud/project` chooses its project. The answer comes before the instance is ready:
        its state is CREATING until it becomes ACTIVE. An instance created twice is two instances, and each
        costs money.

        Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether
        it was applied.

        Args:
            display_name: Name of the instance. Letters, digits and inner hyphens. From 4 to 64
                characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            region_id: Id of the region where it is to run.
            max_rcu: Greatest capacity, in request capacity units. The least is a quarter of it, and at
                least 5000. Unit: RCU.
            service_plan: Plan of the instance.
            validate_only: Whether to check the request and change nothing. Default: false.
            root_password: Password for the root user, 8 to 64 characters; or, after
                `rsa_oaep_sha256:`, the password as the service's public key encrypts it. Must match
                `^(rsa_oaep_sha256:.+|.{8,64})$`.
            annotations: Facts to keep with the instance.
            labels: Labels. `tidb.cloud/project` holds the id of the project to create the instance in.
            dual_layer_data_encryption: How its data is to be encrypted, beyond what the cloud provider
                does.
            tags: Words to find it by.

        Raises:
            BadRequestError: 400: A field is missing or breaks its limits.
            PermissionDeniedError: 403: The key may not create instances in this project.

        Example:
            instance = await client.premium.instances.create(
                display_name=display_name,
                region_id=region_id,
                max_rcu=max_rcu,
                service_plan=service_plan,
            )
        """
        try:
            return await self._call(
                _CREATE,
                (),
                (("validateOnly", bool, validate_only),),
                _CREATE.body(
                    display_name=display_name,
                    region_id=region_id,
                    max_rcu=max_rcu,
                    service_plan=service_plan,
                    root_password=root_password,
                    annotations=annotations,
                    labels=labels,
                    dual_layer_data_encryption=dual_layer_data_encryption,
                    tags=tags,
                ),
            )
        finally:
            del root_password

    async def delete(self, tidb_id: str, *, validate_only: bool | None = None) -> models.Instance:
        """Delete an instance.

        Its data and its changefeeds are lost. Its backups stay until they expire or are deleted. With
        `validate_only` it is only checked whether it can be deleted.

        Args:
            tidb_id: The instance's id.
            validate_only: Whether to check the request and change nothing. Default: false.

        Raises:
            BadRequestError: 400: The instance is still being created or restored.
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = await client.premium.instances.delete(tidb_id)
        """
        return await self._call(_DELETE, (tidb_id,), (("validateOnly", bool, validate_only),))

    async def get(self, tidb_id: str) -> models.Instance:
        """Get an instance.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = await client.premium.instances.get(tidb_id)
        """
        return await self._call(_GET, (tidb_id,))

    async def wait_until_active(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Instance:
        """Wait until an instance that is being created, restored or maintained can be used.

        Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
        Gives up after 3600 seconds unless told otherwise.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            instance = await client.premium.instances.wait_until_active(tidb_id, timeout=3600)
        """
        return await wait_async(self._engine, _GET, "wait_until_active", (tidb_id,), timeout, progress)

    async def wait_until_deleted(
        self,
        tidb_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Instance | None:
        """Wait until a deleted instance is gone.

        Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives
        `None` when it is gone.

        Args:
            tidb_id: The instance's id.
            timeout: Seconds to wait at most. Default: 3600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            instance = await client.premium.instances.wait_until_deleted(tidb_id, timeout=3600)
        """
        return await wait_gone_async(self._engine, _GET, "wait_until_deleted", (tidb_id,), timeout, progress)

    async def get_ca_certificate_url(self, tidb_id: str) -> models.CaCertificateUrl:
        """Get where to download the CA certificate that clients of an instance trust.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            ca_certificate_url = await client.premium.instances.get_ca_certificate_url(tidb_id)
        """
        return await self._call(_GET_CA_CERTIFICATE_URL, (tidb_id,))

    async def get_cloud_provider_info(self, tidb_id: str) -> models.CloudProviderInfo:
        """Get the cloud identity as which an instance reaches your storage.

        Args:
            tidb_id: The instance's id.

        Raises:
            NotFoundError: 404: The instance does not exist.

        Example:
            cloud_provider_info = await client.premium.instances.get_cloud_provider_info(tidb_id)
        """
        return await self._call(_GET_CLOUD_PROVIDER_INFO, (tidb_id,))

    def list(
        self,
        *,
        service_plan: models.ServicePlan | None = None,
        region_ids: Sequence[str] | None = None,
        name: str | None = None,
        tags: Sequence[str] | None = None,
        tidb_ids: Sequence[str] | None = None,
        skip: int | None = None,
    ) -> AsyncList[models.Instance]:
        """List the instances that the API key can see.

        Args:
            service_plan: Only instances of this plan.
            region_ids: Only instances in these regions.
            name: Only instances whose display name contains this text.
            tags: Only instances that have at least one of these tags.
            tidb_ids: Only instances with these ids.
            skip: Items to pass over before the first one answered. Past the end, the list is empty.

        Raises:
            BadRequestError: 400: A filter has a value that is not known.

        Example:
            async for instance in client.premium.instances.list():
                print(instance)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (),
            (
                ("servicePlan", str, service_plan),
                ("regionIds", (str,), region_ids),
                ("name", str, name),
                ("tags", (str,), tags),
                ("tidbIds", (str,), tidb_ids),
                ("skip", int, skip),
            ),
        )

    async def reset_root_password(self, tidb_id: str, *, root_password: str) -> None:
        """Set the root password of an instance.

        No answer ever shows the password, so keep it.

        Not repeated when the connection breaks after it was sent: `premium.instances.get` shows whether it
        was applied.

        Args:
            tidb_id: The instance's id.
            root_password: The password, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password
                as the service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.

        Raises:
            BadRequestError: 400: The password breaks its limits or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            await client.premium.instances.reset_root_password(tidb_id, root_password=root_password)
        """
        try:
            return await self._call(
                _RESET_ROOT_PASSWORD,
                (tidb_id,),
                None,
                _RESET_ROOT_PASSWORD.body(root_password=root_password),
            )
        finally:
            del root_password

    async def update(
        self,
        tidb_id: str,
        *,
        validate_only: bool | None = None,
        display_name: str | None = None,
        max_rcu: int | None = None,
    ) -> models.Instance:
        """Rename an instance or change its capacity.

        What is not given stays as it is. With `validate_only` the change is only checked.

        Args:
            tidb_id: The instance's id.
            validate_only: Whether to check the request and change nothing. Default: false.
            display_name: New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must
                match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
            max_rcu: New greatest capacity, in request capacity units. The least one follows it. Unit:
                RCU.

        Raises:
            BadRequestError: 400: A value breaks its limits or the instance is not ACTIVE.
            NotFoundError: 404: The instance does not exist.

        Example:
            instance = await client.premium.instances.update(tidb_id)
        """
        body = _UPDATE.body(display_name=display_name, max_rcu=max_rcu)
        return await self._call(_UPDATE, (tidb_id,), (("validateOnly", bool, validate_only),), body)


class _WholeInstances(Whole, Instances):
    __slots__ = ()


class InstancesWithResponse:
    """The methods of `Instances`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeInstances(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.get_ca_certificate_url = whole_answer(whole.get_ca_certificate_url)
        self.get_cloud_provider_info = whole_answer(whole.get_cloud_provider_info)
        self.reset_root_password = whole_answer(whole.reset_root_password)
        self.update = whole_answer(whole.update)


class _WholeAsyncInstances(AsyncWhole, AsyncInstances):
    __slots__ = ()


class AsyncInstancesWithResponse:
    """The methods of `AsyncInstances`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncInstances(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.get_ca_certificate_url = async_whole_answer(whole.get_ca_certificate_url)
        self.get_cloud_provider_info = async_whole_answer(whole.get_cloud_provider_info)
        self.reset_root_password = async_whole_answer(whole.reset_root_password)
        self.update = async_whole_answer(whole.update)
