extension Case {
  /// Every case, family by family.
  static let all: [Case] =
    threeCodes + missing + damaged + sharing + access + memoryAndSpace + scanner + network
    + hostWide + disks + workers + odd + states + exclusions + notTaking + clusters + several
    + security + nevers + recreating + unknown
}
