UPDATE garden_plot
SET tenant_id = NULL,
  channel = NULL,
  code = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
