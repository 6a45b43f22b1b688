SELECT
  parcel.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  parcel.remark,
  parcel.amount,
  parcel.ends_on
FROM parcel
JOIN estate ON estate.id = parcel.estate_id
JOIN tenant ON tenant.id = parcel.tenant_id
WHERE parcel.estate_id = :estate
  AND parcel.tenant_id = :tenant
ORDER BY parcel.id;
