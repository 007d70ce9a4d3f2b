# Prints the figures of r-vectors.json. Run: Rscript tests/reference/r-vectors.R
wilson <- function(p, n, z = qnorm(0.975)) {
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  c(centre - half, centre + half)
}
print(prop.test(56, 78, correct = FALSE)$conf.int, digits = 7)
print(wilson(56 / 78, 78 * 103 / 26), digits = 7)

# Every M of N that neither hypergeometric tail rejects at 2.5 %.
hypergeometric <- function(x, n, N) {
  M <- x:(N - n + x)
  kept <- M[phyper(x - 1, M, N - M, n, lower.tail = FALSE) > 0.025 & phyper(x, M, N - M, n) > 0.025]
  range(kept) / N
}
for (case in list(c(56, 78, 104), c(6, 9, 11), c(5, 5, 6), c(9, 9, 9))) {
  print(hypergeometric(case[1], case[2], case[3]), digits = 7)
}

# Adjusted for the number of comparisons
p.adjust(c(.001, .008, .012, .03, .04, .2, .6), "BH")
