SELECT
  sauna_slot.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  sauna_slot.room,
  sauna_slot.remark,
  sauna_slot.place,
  sauna_slot.handled_by,
  sauna_slot.ends_on
FROM sauna_slot
JOIN estate ON estate.id = sauna_slot.estate_id
JOIN tenant ON tenant.id = sauna_slot.tenant_id
WHERE sauna_slot.estate_id = :estate
  AND sauna_slot.tenant_id = :tenant
ORDER BY sauna_slot.id;
