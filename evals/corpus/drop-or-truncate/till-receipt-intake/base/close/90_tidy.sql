DELETE FROM intake_line
WHERE file_name LIKE 'test-%';
