SELECT
  garden_plot.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  garden_plot.amount,
  garden_plot.channel,
  garden_plot.code,
  garden_plot.created_on
FROM garden_plot
JOIN estate ON estate.id = garden_plot.estate_id
JOIN tenant ON tenant.id = garden_plot.tenant_id
WHERE garden_plot.estate_id = :estate
  AND garden_plot.tenant_id = :tenant
ORDER BY garden_plot.id;
