SELECT
  invoice.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  invoice.quantity,
  invoice.phone,
  invoice.noted_on
FROM invoice
JOIN estate ON estate.id = invoice.estate_id
JOIN tenant ON tenant.id = invoice.tenant_id
WHERE invoice.estate_id = :estate
  AND invoice.tenant_id = :tenant
ORDER BY invoice.id;
