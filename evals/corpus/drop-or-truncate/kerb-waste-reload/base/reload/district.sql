INSERT INTO district (code, name)
VALUES ('N', 'North'), ('Q', 'Quays')
ON CONFLICT (code) DO UPDATE SET name = excluded.name;
