// The answers by hand, in C: about the least that triage and fleet audit can cost.
//
//   limit w1 FOLDER TIMES    rules compiled at run time to bit masks, one ordered pass;
//                            us_str with facts as "name=value" strings, us_ids as numbers
//   limit w2 FILE [OUTPUT]   per host a sorted set of beginnings, and a binary search
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}
static char* map(const char* p, size_t* n) {
  int f = open(p, O_RDONLY);
  if (f < 0) {
    perror(p);
    exit(1);
  }
  struct stat s;
  fstat(f, &s);
  *n = s.st_size;
  char* b = malloc(*n + 1);
  size_t o = 0;
  while (o < *n) {
    ssize_t r = read(f, b + o, *n - o);
    if (r <= 0) break;
    o += r;
  }
  b[*n] = 0;
  return b;
}
static long hwm(void) {
  FILE* f = fopen("/proc/self/status", "r");
  char l[256];
  long k = 0;
  while (fgets(l, 256, f))
    if (sscanf(l, "VmHWM: %ld", &k) == 1) break;
  fclose(f);
  return k;
}
typedef struct {
  uint64_t p[3], n[3];
  int head;
} Rule;
static int atom(const char* c) {
  int base = atoi(c + 1);
  if (c[0] == 'b') return base * 2 + (c[4] == 'F');
  return 56 + base * 4 + (c[5] - '0');
}
static int der(const char* c) {
  int i = atoi(c + 1);
  return 104 + (c[0] == 's' ? i : c[0] == 'h' ? 30 + i : 48 + i);
}
static char hs[1024][8];
static int hv[1024];
static unsigned hh(const char* s, int n) {
  unsigned h = 2166136261u;
  for (int i = 0; i < n; i++)
    h = (h ^ (unsigned char)s[i]) * 16777619u;
  return h & 1023;
}
static void hput(const char* s, int v) {
  unsigned h = hh(s, strlen(s));
  while (hs[h][0])
    h = (h + 1) & 1023;
  strcpy(hs[h], s);
  hv[h] = v;
}
static int hget(const char* s, int n) {
  unsigned h = hh(s, n);
  while (memcmp(hs[h], s, n) || hs[h][n])
    h = (h + 1) & 1023;
  return hv[h];
}
static int cmpd(const void* a, const void* b) {
  double x = *(double*)a, y = *(double*)b;
  return x < y ? -1 : x > y;
}
static int w1(const char* dir, int reps) {
  char p[512];
  size_t n;
  double t0 = now();
  snprintf(p, 512, "%s/w1_rules.tsv", dir);
  char* b = map(p, &n);
  static Rule R[128];
  int nr = 0;
  for (char* l = strtok(b, "\n"); l; l = strtok(0, "\n")) {
    char nm[32], hd[32];
    int la, o;
    sscanf(l, "%31s %d %31s %n", nm, &la, hd, &o);
    Rule* r = &R[nr++];
    r->head = der(hd);
    char* c = l + o;
    while (*c) {
      int a;
      if (*c == '+') {
        a = der(c + 1);
        r->p[a >> 6] |= 1ull << (a & 63);
      } else if (*c == '-') {
        a = der(c + 1);
        r->n[a >> 6] |= 1ull << (a & 63);
      } else {
        a = atom(c);
        if (c[3] == '!')
          r->n[a >> 6] |= 1ull << (a & 63);
        else
          r->p[a >> 6] |= 1ull << (a & 63);
      }
      while (*c && *c != ' ')
        c++;
      while (*c == ' ')
        c++;
    }
  }
  double t1 = now();
  snprintf(p, 512, "%s/w1_incidents.tsv", dir);
  char* ib = map(p, &n);
  static short id[1000][40];
  static const char* st[1000][40];
  static char sl[1000][40];
  int ni = 0;
  for (int i = 0; i < 28; i++)
    for (int v = 0; v < 2; v++) {
      char s[8];
      sprintf(s, "b%02d=%c", i, "TF"[v]);
      hput(s, i * 2 + v);
    }
  for (int i = 0; i < 12; i++)
    for (int v = 0; v < 4; v++) {
      char s[8];
      sprintf(s, "e%02d=v%d", i, v);
      hput(s, 56 + i * 4 + v);
    }
  for (char* q = ib; *q; ni++) {
    for (int k = 0; k < 40; k++) {
      char* e = q;
      while (*e != '\t' && *e != '\n')
        e++;
      st[ni][k] = q;
      sl[ni][k] = e - q;
      id[ni][k] = hget(q, e - q);
      q = e + 1;
    }
  }
  uint64_t acc = 0;
  double best[2] = {1e9, 1e9};
  double* all[2] = {malloc(8 * (reps + 1)), malloc(8 * (reps + 1))};
  static uint64_t out[1000];
  for (int mode = 0; mode < 2; mode++)
    for (int rep = 0; rep < reps; rep++) {
      double a = now();
      for (int i = 0; i < ni; i++) {
        uint64_t s[3] = {0, 0, 0};
        if (mode == 0)
          for (int k = 0; k < 40; k++) {
            int x = id[i][k];
            s[x >> 6] |= 1ull << (x & 63);
          }
        else
          for (int k = 0; k < 40; k++) {
            int x = hget(st[i][k], sl[i][k]);
            s[x >> 6] |= 1ull << (x & 63);
          }
        for (int r = 0; r < nr; r++) {
          Rule* z = &R[r];
          uint64_t bad = (z->p[0] & ~s[0]) | (z->p[1] & ~s[1]) | (z->p[2] & ~s[2]) |
                         (z->n[0] & s[0]) | (z->n[1] & s[1]) | (z->n[2] & s[2]);
          uint64_t ok = bad == 0;
          s[z->head >> 6] |= ok << (z->head & 63);
        }
        out[i] = (s[1] >> 40) | (s[2] << 24);
        acc += out[i];
      }
      double d = (now() - a) * 1e3 / ni;
      if (d < best[mode]) best[mode] = d;
      all[mode][rep] = d;
    }
  for (int m = 0; m < 2; m++)
    if (reps) qsort(all[m], reps, sizeof(double), cmpd);
  /* verify */ snprintf(p, 512, "%s/w1_expected.tsv", dir);
  char* eb = map(p, &n);
  int bad = 0, i = 0;
  char* q = eb;
  for (; i < ni; i++) {
    uint64_t e = 0;
    while (*q != '\t')
      q++;
    q++;
    while (*q != '\n') {
      int a = der(q) - 104;
      e |= 1ull << a;
      q += 3;
      if (*q == ',') q++;
    }
    q++;
    if (e != out[i]) bad++;
  }
  printf(
      "ok=%d load_ms=%.3f us_ids=%.3f us_str=%.3f us_ids_min=%.3f us_str_min=%.3f rss_kib=%ld "
      "acc=%llu\n",
      bad == 0, t1 - t0, reps ? all[0][reps / 2] : 0, reps ? all[1][reps / 2] : 0, best[0], best[1],
      hwm(), (unsigned long long)acc);
  return 0;
}
typedef struct {
  char* s;
  int n;
} Str;
static inline void low(char* s, int n) {
  for (int i = 0; i < n; i++) {
    unsigned char c = s[i];
    s[i] = c | ((unsigned char)(c - 'A') < 26) << 5;
  }
}
static int cmp(const void* a, const void* b) {
  const Str *x = a, *y = b;
  int m = x->n < y->n ? x->n : y->n;
  int c = memcmp(x->s, y->s, m);
  return c ? c : x->n - y->n;
}
static int w2(const char* file, const char* outf) {
  double t0 = now();
  size_t n;
  char* b = map(file, &n);
  double t1 = now();
  char *q = b, *end = b + n;
  Str H = {0, 0};
  static Str dk[4096], ex[4096];
  static int dv[4096];
  static char vs[4096];
  int nd = 0, ne = 0, nv = 0;
  long facts = 0, unc = 0;
  FILE* o = fopen(outf ? outf : "/dev/null", "w");
  static char vname[4096][16];
  for (;;) {
    int fl = q >= end || (*q == 'h');
    if (fl && H.s) { /* flush host */
      for (int i = 0; i < ne; i++)
        low(ex[i].s, ex[i].n);
      qsort(ex, ne, sizeof(Str), cmp);
      int k = 0;
      for (int i = 0; i < ne; i++) {
        if (k && ex[k - 1].n <= ex[i].n && !memcmp(ex[k - 1].s, ex[i].s, ex[k - 1].n)) continue;
        ex[k++] = ex[i];
      }
      int c[4] = {0, 0, 0, 0};
      for (int i = 0; i < nd; i++) {
        low(dk[i].s, dk[i].n);
        int lo = 0, hi = k;
        while (lo < hi) {
          int m = (lo + hi) / 2;
          if (cmp(&ex[m], &dk[i]) <= 0)
            lo = m + 1;
          else
            hi = m;
        }
        if (lo && ex[lo - 1].n <= dk[i].n && !memcmp(ex[lo - 1].s, dk[i].s, ex[lo - 1].n)) continue;
        unc++;
        char st = vs[dv[i]];
        int sv = st == 'R'   ? (dk[i].n > 6 && !memcmp(dk[i].s + dk[i].n - 6, ".avhdx", 6) ? 0 : 1)
                 : st == 'S' ? 3
                             : 2;
        c[sv]++;
      }
      static const char* nm[4] = {"critical", "high", "low", "medium"};
      for (int i = 0; i < 4; i++)
        if (c[i]) fprintf(o, "%.*s\t%s\t%d\n", H.n, H.s, nm[i], c[i]);
      nd = ne = nv = 0;
    }
    if (q >= end) break;
    facts++;
    char* e = memchr(q, '\n', end - q);
    char* t = memchr(q, '\t', e - q) + 1;
    switch (*q) {
      case 'h':
        H.s = t;
        H.n = e - t;
        break;
      case 'v': {
        t = memchr(t, '\t', e - t) + 1;
        char* u = memchr(t, '\t', e - t);
        memcpy(vname[nv], t, u - t);
        vname[nv][u - t] = 0;
        vs[nv++] = u[1];
        break;
      }
      case 'd': {
        t = memchr(t, '\t', e - t) + 1;
        char* u = memchr(t, '\t', e - t);
        int v = nv - 1;
        if (v < 0 || memcmp(vname[v], t, u - t))
          for (v = 0; v < nv; v++)
            if (!memcmp(vname[v], t, u - t) && !vname[v][u - t]) break;
        dv[nd] = v;
        dk[nd].s = u + 1;
        dk[nd++].n = e - u - 1;
        break;
      }
      case 'e': {
        t = memchr(t, '\t', e - t) + 1;
        ex[ne].s = t;
        ex[ne++].n = e - t;
        break;
      }
    }
    q = e + 1;
  }
  fclose(o);
  double t2 = now();
  printf("ok=1 facts=%ld uncovered=%ld read_ms=%.2f run_ms=%.2f rss_kib=%ld\n", facts, unc, t1 - t0,
         t2 - t1, hwm());
  return 0;
}
int main(int c, char** v) {
  if (c >= 4 && !strcmp(v[1], "w1")) return w1(v[2], atoi(v[3]));
  if (c >= 3 && !strcmp(v[1], "w2")) return w2(v[2], c > 3 ? v[3] : 0);
  fprintf(stderr, "see the head of limit.c\n");
  return 2;
}
