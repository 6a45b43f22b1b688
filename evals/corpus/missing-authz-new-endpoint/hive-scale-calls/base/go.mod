module hives

go 1.21
