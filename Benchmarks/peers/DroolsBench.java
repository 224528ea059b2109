// Drools (executable model; the jar of the PyPI package drools_jpy).
//
//   DroolsBench w1 FOLDER PASSES    times of the last pass, when the compiler has seen everything
//   DroolsBench w2 FILE OUTPUT
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import org.drools.model.*;
import org.drools.model.impl.ModelImpl;
import org.drools.model.Rule;
import static org.drools.model.DSL.*;
import static org.drools.model.PatternDSL.*;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.drools.model.Index;
public class DroolsBench {
  static double now() {
    return System.nanoTime() / 1e6;
  }
  static long hwm() throws IOException {
    for (String l : Files.readAllLines(Path.of("/proc/self/status")))
      if (l.startsWith("VmHWM")) return Long.parseLong(l.replaceAll("[^0-9]", ""));
    return 0;
  }
  public static class Inc {
    final String[] v = new String[40];
    public String g(int i) {
      return v[i];
    }
  }
  public static class Der {
    final String h;
    Der(String h) {
      this.h = h;
    }
    public String getH() {
      return h;
    }
    public boolean equals(Object o) {
      return o instanceof Der && ((Der) o).h.equals(h);
    }
    public int hashCode() {
      return h.hashCode();
    }
  }
  public static class Vm {
    final String h, v, s;
    Vm(String h, String v, String s) {
      this.h = h;
      this.v = v;
      this.s = s;
    }
    public String getK() {
      return h + "/" + v;
    }
    public String getS() {
      return s;
    }
  }
  public static class Disk {
    final String h, k, p;
    Disk(String h, String v, String p) {
      this.h = h;
      this.k = h + "/" + v;
      this.p = p;
    }
    public String getH() {
      return h;
    }
    public String getK() {
      return k;
    }
  }
  public static class Excl {
    final String h, x;
    Excl(String h, String x) {
      this.h = h;
      this.x = x;
    }
    public String getH() {
      return h;
    }
  }
  static int attr(String c) {
    int i = Integer.parseInt(c.substring(1, 3));
    return c.charAt(0) == 'b' ? i : 28 + i;
  }
  public static void main(String[] a) throws Exception {
    double t0 = now();
    if (a[0].equals("w1")) {
      ModelImpl m = new ModelImpl();
      for (String l : Files.readAllLines(Path.of(a[1], "w1_rules.tsv"))) {
        String[] f = l.split("\t");
        int layer = Integer.parseInt(f[1]);
        String head = f[2];
        List<RuleItemBuilder<?>> it = new ArrayList<>();
        Variable<Inc> inc = declarationOf(Inc.class, "$i");
        PatternDef<Inc> pi = pattern(inc);
        int n = 0;
        for (String c : f[3].split(" "))
          if (c.charAt(0) != '+' && c.charAt(0) != '-') {
            int k = attr(c);
            String v = c.substring(4);
            boolean eq = c.charAt(3) == '=';
            n++;
            pi = pi.expr(c,
                x
                -> x.g(k).equals(v) == eq,
                alphaIndexedBy(String.class,
                    eq ? Index.ConstraintType.EQUAL : Index.ConstraintType.NOT_EQUAL, k,
                    (Inc x) -> x.g(k), v));
          }
        if (n > 0) it.add(pi);
        int u = 0;
        for (String c : f[3].split(" "))
          if (c.charAt(0) == '+' || c.charAt(0) == '-') {
            String s = c.substring(1);
            Variable<Der> d = declarationOf(Der.class, "$d" + u++);
            PatternDef<Der> p = pattern(d).expr("d" + s,
                x
                -> x.h.equals(s),
                alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 100, Der::getH, s));
            if (c.charAt(0) == '+')
              it.add(p);
            else
              it.add(not(p));
          }
        it.add(execute(dr -> dr.insert(new Der(head))));
        m.addRule(rule(f[0])
                .attribute(Rule.Attribute.SALIENCE, 30 - 10 * layer)
                .build(it.toArray(new RuleItemBuilder[0])));
      }
      KieBase kb = KieBaseBuilder.createKieBaseFromModel(m);
      double t1 = now();
      List<Inc> incs = new ArrayList<>();
      for (String l : Files.readAllLines(Path.of(a[1], "w1_incidents.tsv"))) {
        Inc i = new Inc();
        for (String p : l.split("\t"))
          i.v[attr(p)] = p.substring(4);
        incs.add(i);
      }
      List<String> exp = new ArrayList<>();
      for (String l : Files.readAllLines(Path.of(a[1], "w1_expected.tsv")))
        exp.add(l.substring(l.indexOf('\t') + 1));
      int passes = Integer.parseInt(a[2]);
      double[] us = new double[incs.size() * passes];
      int k = 0, bad = 0;
      double first = 0;
      for (int ps = 0; ps < passes; ps++)
        for (int i = 0; i < incs.size(); i++) {
          double t = now();
          KieSession s = kb.newKieSession();
          s.insert(incs.get(i));
          s.fireAllRules();
          TreeSet<String> o = new TreeSet<>();
          for (Object x : s.getObjects(z -> z instanceof Der))
            o.add(((Der) x).h);
          s.dispose();
          us[k] = (now() - t) * 1e3;
          if (k == 0) first = us[0];
          k++;
          if (!String.join(",", o).equals(exp.get(i))) bad++;
        }
      double[] cold = Arrays.copyOfRange(us, 0, incs.size());
      Arrays.sort(cold);
      double[] w = Arrays.copyOfRange(us, us.length - incs.size(), us.length);
      Arrays.sort(w);
      System.out.printf("{\"ok\":%s,\"load_ms\":%.1f,\"first_us\":%.0f,\"us_pass1\":%.2f,\"us_"
                        + "median\":%.2f,\"us_p10\":%.2f,\"us_p99\":%.2f,\"rss_kib\":%d}%n",
          bad == 0, t1 - t0, first, cold[cold.length / 2], w[w.length / 2], w[w.length / 10],
          w[w.length * 99 / 100], hwm());
      return;
    }
    if (a[0].equals("w2")) {
      ModelImpl m = new ModelImpl();
      Variable<Disk> d = declarationOf(Disk.class, "$d");
      Variable<Excl> e = declarationOf(Excl.class, "$e");
      Variable<Vm> v = declarationOf(Vm.class, "$v");
      List<String> out = new ArrayList<>();
      m.addRule(rule("uncovered")
              .build(pattern(d),
                  pattern(v).expr("k", d,
                      (x, y)
                          -> x.getK().equals(y.k),
                      betaIndexedBy(
                          String.class, Index.ConstraintType.EQUAL, 0, Vm::getK, Disk::getK)),
                  not(pattern(e)
                          .expr("h", d,
                              (x, y)
                                  -> x.h.equals(y.h),
                              betaIndexedBy(String.class, Index.ConstraintType.EQUAL, 1, Excl::getH,
                                  Disk::getH))
                          .expr("p", d, (x, y) -> y.p.startsWith(x.x))),
                  on(d, v).execute((x, y)
                                       -> out.add(x.h + "\t"
                                           + (y.s.equals("Running")
                                                   ? (x.p.endsWith(".avhdx") ? "critical" : "high")
                                                   : y.s.equals("Saved") ? "medium"
                                                                         : "low")))));
      KieBase kb = KieBaseBuilder.createKieBaseFromModel(m);
      KieSession s = kb.newKieSession();
      List<String> ls = Files.readAllLines(Path.of(a[1]));
      double t1 = now();
      for (String l : ls) {
        String[] f = l.split("\t");
        switch (f[0]) {
          case "vm":
            s.insert(new Vm(f[1], f[2], f[3]));
            break;
          case "disk":
            s.insert(new Disk(f[1], f[2], f[3].toLowerCase()));
            break;
          case "excl":
            s.insert(new Excl(f[1], f[2].toLowerCase()));
            break;
        }
      }
      double t2 = now();
      s.fireAllRules();
      double t3 = now();
      Files.write(Path.of(a[2]), out);
      System.out.printf("{\"facts\":%d,\"uncovered\":%d,\"load_ms\":%.1f,\"assert_ms\":%.2f,\"run_"
                        + "ms\":%.2f,\"total_ms\":%.2f,\"rss_kib\":%d}%n",
          ls.size(), out.size(), t1 - t0, t2 - t1, t3 - t2, t3 - t1, hwm());
      return;
    }
  }
}
