/// The playbook that the examples of the checks are added to; it satisfies all of them.
package enum CheckExample {
  package static let base = """
    playbook:
      {id: example, format: 1, version: 1.0.0, title: {en: Example, de: Example},
        subject: job,
       back: {retry: works}, entry: symptom}
    kinds:
      printer: {label: {en: Printer, de: Printer}, unnamed: {en: the printer,
        de: the printer}}
      job: {label: {en: Job, de: Job}, unnamed: {en: the job, de: the job}}
    facts:
      symptom:
        {of: job, type: choice, label: {en: Symptom, de: Symptom}, ask: {en: What happens?,
          de: What happens?},
         values: {stuck: {en: Stuck, de: Stuck}, garbled: {en: Garbled, de: Garbled}}}
      power: {of: printer, type: yes-no, label: {en: Power, de: Power},
        ask: {en: Is it on?, de: Is it on?}}
      retry:
        {of: job, type: choice, label: {en: Retry, de: Retry}, ask: {en: And now?,
          de: And now?}, values: {works: {en: Works, de: Works}, same: {en: Same, de: Same}}}
    tree: [{ask: symptom}, {ask: power}]
    rules:
      - {id: no-power, for: job, when: {all: [{symptom: stuck}, {power: no}]},
         supports: {switched-off: likely}, because: {en: It is off., de: It is off.},
           source: practice}
    causes:
      switched-off: {of: printer, title: {en: Switched off, de: Switched off},
        recover: [switch-on]}
    steps:
      switch-on: {of: printer, title: {en: Switch it on, de: Switch it on}, risk: low,
        look: {ask: retry, verified: works}}
      call: {of: job, title: {en: Call somebody, de: Call somebody}, risk: safe,
        role: escalation}
    """

  /// The files of an example.
  package static func files(adding example: String) -> [SourceFile] {
    [SourceFile(name: "base.yaml", text: base), SourceFile(name: "example.yaml", text: example)]
  }
}
