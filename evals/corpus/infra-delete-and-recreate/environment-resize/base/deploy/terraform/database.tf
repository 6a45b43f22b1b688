resource "aws_rds_cluster" "jobs" {
  cluster_identifier      = "environment-jobs"
  engine                  = "aurora-postgresql"
  master_username         = "jobs"
  backup_retention_period = 35
  deletion_protection     = true
  skip_final_snapshot     = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_rds_cluster_instance" "jobs" {
  count              = 2
  identifier         = "environment-jobs-${count.index}"
  cluster_identifier = aws_rds_cluster.jobs.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.jobs.engine
}
