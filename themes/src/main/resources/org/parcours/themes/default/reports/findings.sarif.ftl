{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "Parcours",
          "version": "${page.version?json_string}",
          "rules": [
<#list page.rules as rule>
            {"id": "${rule.id?json_string}", "shortDescription": {"text": "${rule.title?json_string}"}, "help": {"text": "${rule.help?json_string}", "markdown": "${rule.help?json_string}"}}<#sep>,</#sep>
</#list>
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "results": [
<#list page.results as result>
        {
          "ruleId": "${result.rule?json_string}",
          "level": "${result.level}",
          "message": {"text": "${result.message?json_string}"},
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {"uri": "${result.uri?json_string}"},
                "region": {"startLine": ${result.line}<#if result.column gt 0>, "startColumn": ${result.column}, "endLine": ${result.endLine}, "endColumn": ${result.endColumn}</#if>}
              }
            }
          ]
        }<#sep>,</#sep>
</#list>
      ]
    }
  ]
}
