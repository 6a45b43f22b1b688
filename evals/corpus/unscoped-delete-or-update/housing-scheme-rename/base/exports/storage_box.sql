SELECT
  storage_box.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  storage_box.channel,
  storage_box.room,
  storage_box.code,
  storage_box.place,
  storage_box.closed_on
FROM storage_box
JOIN estate ON estate.id = storage_box.estate_id
JOIN tenant ON tenant.id = storage_box.tenant_id
WHERE storage_box.estate_id = :estate
  AND storage_box.tenant_id = :tenant
ORDER BY storage_box.id;
