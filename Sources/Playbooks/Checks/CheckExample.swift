/// The playbook that the examples of the checks are added to; it satisfies all of them.
package enum CheckExample {
  package static let base = """
    playbook:
      {id: example, format: 1, version: 1.0.0, title: Example, subject: job,
       back: {retry: works}, entry: symptom}
    kinds:
      printer: {label: Printer, unnamed: the printer}
      job: {label: Job, unnamed: the job}
    facts:
      symptom:
        {of: job, type: choice, label: Symptom, ask: What happens?,
         values: {stuck: Stuck, garbled: Garbled}}
      power: {of: printer, type: yes-no, label: Power, ask: Is it on?}
      retry:
        {of: job, type: choice, label: Retry, ask: And now?, values: {works: Works, same: Same}}
    tree: [{ask: symptom}, {ask: power}]
    rules:
      - {id: no-power, for: job, when: {all: [{symptom: stuck}, {power: no}]},
         supports: {switched-off: likely}, because: It is off., source: practice}
    causes:
      switched-off: {of: printer, title: Switched off, recover: [switch-on]}
    steps:
      switch-on: {of: printer, title: Switch it on, risk: low, look: {ask: retry, verified: works}}
      call: {of: job, title: Call somebody, risk: safe, role: escalation}
    """

  /// The files of an example.
  package static func files(adding example: String) -> [SourceFile] {
    [SourceFile(name: "base.yaml", text: base), SourceFile(name: "example.yaml", text: example)]
  }
}
