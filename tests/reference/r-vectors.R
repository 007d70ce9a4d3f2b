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

# The mean of several shares: each reaches d from its share, and two go together by r
composite <- function(p, low, high, r = 0.6) {
  w <- rep(1 / length(p), length(p))
  R <- matrix(r, length(p), length(p)); diag(R) <- 1
  below <- w * (p - low); above <- w * (high - p)
  c(mean(p), mean(p) - sqrt(drop(t(below) %*% R %*% below)), mean(p) + sqrt(drop(t(above) %*% R %*% above)))
}
subtheme <- function(x, n, N) {
  limits <- sapply(x / n, wilson, n = n * (N - 1) / (N - n))
  composite(x / n, limits[1, ], limits[2, ])
}
one <- subtheme(c(55, 40, 62), 78, 104)
other <- subtheme(c(70, 31), 78, 104)
small <- subtheme(c(10, 3), 11, 15)
print(rbind(one, other, small), digits = 10)
print(composite(c(one[1], other[1]), c(one[2], other[2]), c(one[3], other[3])), digits = 10)

# The size that a change of conditions is told by
print(1 / ((104 - 78) / (78 * 103) + (1 - 0.4) / 104), digits = 10)

# Benjamini and Bogomolov: families by Simes, then BH within the chosen at q R / m
called <- function(families, q) {
  simes <- sapply(families, function(p) min(sort(p) * length(p) / seq_along(p)))
  chosen <- p.adjust(simes, "BH") <= q
  Map(function(p, is) is & p.adjust(p, "BH") <= q * sum(chosen) / length(families), families, chosen)
}
families <- list(c(.004, .03, .2, .6), c(.02, .01), c(.3, .7, .9), .012)
# The least q at which each is called, by bisection
least <- Map(function(p, f) sapply(seq_along(p), function(i) {
  if (!called(families, 1)[[f]][i]) return(1)
  low <- 0; high <- 1
  for (step in 1:60) { q <- (low + high) / 2; if (called(families, q)[[f]][i]) high <- q else low <- q }
  high
}), families, seq_along(families))
print(lapply(least, round, 9))
