SELECT
  sublet_request.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  sublet_request.state,
  sublet_request.phone,
  sublet_request.ends_on
FROM sublet_request
JOIN estate ON estate.id = sublet_request.estate_id
JOIN tenant ON tenant.id = sublet_request.tenant_id
WHERE sublet_request.estate_id = :estate
  AND sublet_request.tenant_id = :tenant
ORDER BY sublet_request.id;
