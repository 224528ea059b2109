// CLIPS 6.30 (libclips-dev) inside a C program.
//
//   clips w1 FOLDER RULES PASSES     40 ordered facts for each incident
//   clips w1d FOLDER RULES PASSES    one fact with 40 slots for each incident
//   clips w2 FILE RULES udf OUTPUT   the comparison of beginnings is a function in C
#include "clips.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <time.h>
#include <stdint.h>
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
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
static void* E;
static int cmpd(const void* a, const void* b) {
  double x = *(double*)a, y = *(double*)b;
  return x < y ? -1 : x > y;
}
static int udf_prefix(void* env) {
  DATA_OBJECT a, b;
  EnvArgTypeCheck(env, "prefix", 1, STRING, &a);
  EnvArgTypeCheck(env, "prefix", 2, STRING, &b);
  const char *x = DOToString(a), *p = DOToString(b);
  while (*x) {
    if (*x != *p) return 0;
    x++;
    p++;
  }
  return 1;
}
static int udf_avhdx(void* env) {
  DATA_OBJECT b;
  EnvArgTypeCheck(env, "avhdx", 1, STRING, &b);
  const char* p = DOToString(b);
  size_t n = strlen(p);
  return n > 6 && !strcmp(p + n - 6, ".avhdx");
}
static void ld(const char* dir, const char* f) {
  char p[512];
  snprintf(p, 512, "%s/%s", dir, f);
  if (EnvLoad(E, p) != 1) {
    fprintf(stderr, "load %s failed\n", p);
    exit(1);
  }
}
static void put(void* f, const char* slot, int type, const char* s, long long i) {
  DATA_OBJECT v;
  v.type = type;
  v.value = type == INTEGER ? EnvAddLong(E, i) : EnvAddSymbol(E, s);
  EnvPutFactSlot(E, f, slot, &v);
}
static int w1(char** v) {
  double t0 = now();
  E = CreateEnvironment();
  ld(v[1], "triage.clp");
  EnvReset(E);
  double t1 = now();
  char p[512];
  snprintf(p, 512, "%s/w1_incidents.tsv", v[0]);
  static char fs[1000][40][16];
  FILE* f = fopen(p, "r");
  char l[1024];
  int n = 0;
  while (fgets(l, 1024, f)) {
    int k = 0;
    for (char* t = strtok(l, "\t\n"); t; t = strtok(0, "\t\n"), k++) {
      sprintf(fs[n][k], "(%.3s %s)", t, t + 4);
    }
    n++;
  }
  fclose(f);
  int passes = atoi(v[2]);
  double* d = malloc(sizeof(double) * n * passes);
  long m = 0;
  static char res[1000][512];
  for (int ps = 0; ps < passes; ps++)
    for (int i = 0; i < n; i++) {
      double a = now();
      EnvReset(E);
      for (int k = 0; k < 40; k++)
        EnvAssertString(E, fs[i][k]);
      EnvRun(E, -1LL);
      char* o = res[i];
      *o = 0;
      for (void* q = EnvGetNextFact(E, 0); q; q = EnvGetNextFact(E, q)) {
        const char* nm = ValueToString(((struct fact*)q)->whichDeftemplate->header.name);
        if (nm[0] != 'b' && nm[0] != 'e' && nm[0] != 'i') {
          strcat(o, nm);
          strcat(o, ",");
        }
      }
      d[m++] = (now() - a) * 1e3;
    }
  /* verify */ int bad = 0;
  snprintf(p, 512, "%s/w1_expected.tsv", v[0]);
  f = fopen(p, "r");
  for (int i = 0; i < n && fgets(l, 1024, f); i++) {
    char* e = strchr(l, '\t') + 1;
    e[strcspn(e, "\n")] = 0;
    int c = 0, ok = 1;
    char tmp[600];
    strcpy(tmp, e);
    for (char* t = strtok(tmp, ","); t; t = strtok(0, ",")) {
      c++;
      char k[8];
      sprintf(k, "%s,", t);
      if (!strstr(res[i], k)) ok = 0;
    }
    int g = 0;
    for (char* t = res[i]; *t; t++)
      g += *t == ',';
    if (!ok || g != c) bad++;
  }
  qsort(d, m, sizeof(double), cmpd);
  printf(
      "{\"ok\":%s,\"load_ms\":%.3f,\"us_median\":%.2f,\"us_p10\":%.2f,\"us_p99\":%.2f,\"rss_kib\":%"
      "ld}\n",
      bad ? "false" : "true", t1 - t0, d[m / 2], d[m / 10], d[m * 99 / 100], hwm());
  return bad;
}
static int w1d(char** v) {
  double t0 = now();
  E = CreateEnvironment();
  ld(v[1], "triage_wide.clp");
  EnvReset(E);
  double t1 = now();
  char p[512];
  snprintf(p, 512, "%s/w1_incidents.tsv", v[0]);
  void* T = EnvFindDeftemplate(E, "inc");
  static char nm[1000][40][4], vl[1000][40][4];
  FILE* f = fopen(p, "r");
  char l[1024];
  int n = 0;
  while (fgets(l, 1024, f)) {
    int k = 0;
    for (char* t = strtok(l, "\t\n"); t; t = strtok(0, "\t\n"), k++) {
      sprintf(nm[n][k], "%.3s", t);
      strcpy(vl[n][k], t + 4);
    }
    n++;
  }
  fclose(f);
  int passes = atoi(v[2]);
  double* d = malloc(sizeof(double) * n * passes);
  long m = 0;
  static char res[1000][512];
  for (int ps = 0; ps < passes; ps++)
    for (int i = 0; i < n; i++) {
      double a = now();
      EnvReset(E);
      void* q0 = EnvCreateFact(E, T);
      for (int k = 0; k < 40; k++)
        put(q0, nm[i][k], SYMBOL, vl[i][k], 0);
      EnvAssert(E, q0);
      EnvRun(E, -1LL);
      char* o = res[i];
      *o = 0;
      for (void* q = EnvGetNextFact(E, 0); q; q = EnvGetNextFact(E, q)) {
        const char* x = ValueToString(((struct fact*)q)->whichDeftemplate->header.name);
        if (x[0] != 'i') {
          strcat(o, x);
          strcat(o, ",");
        }
      }
      d[m++] = (now() - a) * 1e3;
    }
  int bad = 0;
  snprintf(p, 512, "%s/w1_expected.tsv", v[0]);
  f = fopen(p, "r");
  for (int i = 0; i < n && fgets(l, 1024, f); i++) {
    char* e = strchr(l, '\t') + 1;
    e[strcspn(e, "\n")] = 0;
    int c = 0, ok = 1;
    char tmp[600];
    strcpy(tmp, e);
    for (char* t = strtok(tmp, ","); t; t = strtok(0, ",")) {
      c++;
      char k[8];
      sprintf(k, "%s,", t);
      if (!strstr(res[i], k)) ok = 0;
    }
    int g = 0;
    for (char* t = res[i]; *t; t++)
      g += *t == ',';
    if (!ok || g != c) bad++;
  }
  qsort(d, m, sizeof(double), cmpd);
  printf(
      "{\"ok\":%s,\"load_ms\":%.3f,\"us_median\":%.2f,\"us_p10\":%.2f,\"us_p99\":%.2f,\"rss_kib\":%"
      "ld}\n",
      bad ? "false" : "true", t1 - t0, d[m / 2], d[m / 10], d[m * 99 / 100], hwm());
  return bad;
}
static char* lowdup(char* s) {
  for (char* c = s; *c; c++)
    *c = tolower((unsigned char)*c);
  return s;
}
static int w2(char** v) {
  double t0 = now();
  E = CreateEnvironment();
  if (!strcmp(v[2], "udf")) {
    EnvDefineFunction2(E, "prefix", 'b', PTIEF udf_prefix, "udf_prefix", "22s");
    EnvDefineFunction2(E, "avhdx", 'b', PTIEF udf_avhdx, "udf_avhdx", "11s");
  } else
    ld(v[1], "fleet_pure.clp");
  ld(v[1], "fleet.clp");
  EnvReset(E);
  double t1 = now();
  void *tv = EnvFindDeftemplate(E, "vm"), *td = EnvFindDeftemplate(E, "disk"),
       *te = EnvFindDeftemplate(E, "excl"), *tf = EnvFindDeftemplate(E, "finding"),
       *th = EnvFindDeftemplate(E, "host");
  FILE* f = fopen(v[0], "r");
  char l[1024];
  long n = 0;
  while (fgets(l, 1024, f)) {
    char* k[5] = {0};
    int c = 0;
    for (char* t = strtok(l, "\t\n"); t; t = strtok(0, "\t\n"))
      k[c++] = t;
    void* q;
    switch (k[0][0]) {
      case 'h':
        q = EnvCreateFact(E, th);
        put(q, "h", SYMBOL, k[1], 0);
        break;
      case 'v':
        q = EnvCreateFact(E, tv);
        put(q, "h", SYMBOL, k[1], 0);
        put(q, "v", SYMBOL, k[2], 0);
        put(q, "state", SYMBOL, k[3], 0);
        break;
      case 'd':
        q = EnvCreateFact(E, td);
        put(q, "h", SYMBOL, k[1], 0);
        put(q, "v", SYMBOL, k[2], 0);
        put(q, "p", STRING, lowdup(k[3]), 0);
        break;
      default:
        q = EnvCreateFact(E, te);
        put(q, "h", SYMBOL, k[1], 0);
        put(q, "x", STRING, lowdup(k[2]), 0);
    }
    EnvAssert(E, q);
    n++;
  }
  fclose(f);
  double t2 = now();
  long fired = EnvRun(E, -1LL);
  double t3 = now();
  FILE* o = fopen(v[3], "w");
  long u = 0;
  for (void* q = EnvGetNextFactInTemplate(E, tf, 0); q; q = EnvGetNextFactInTemplate(E, tf, q)) {
    DATA_OBJECT a, b;
    EnvGetFactSlot(E, q, "h", &a);
    EnvGetFactSlot(E, q, "sev", &b);
    fprintf(o, "%s\t%s\n", DOToString(a), DOToString(b));
    u++;
  }
  fclose(o);
  printf(
      "{\"facts\":%ld,\"uncovered\":%ld,\"fired\":%ld,\"load_ms\":%.3f,\"assert_ms\":%.2f,\"run_"
      "ms\":%.2f,\"total_ms\":%.2f,\"rss_kib\":%ld}\n",
      n, u, fired, t1 - t0, t2 - t1, t3 - t2, now() - t1, hwm());
  return 0;
}
int main(int c, char** v) {
  if (c < 4) return 2;
  if (!strcmp(v[1], "w1d")) return w1d(v + 2);
  if (!strcmp(v[1], "w1")) return w1(v + 2);
  if (!strcmp(v[1], "w2")) return w2(v + 2);
  return 2;
}
void UserFunctions(void) {
}
void EnvUserFunctions(void* e) {
  (void)e;
}
