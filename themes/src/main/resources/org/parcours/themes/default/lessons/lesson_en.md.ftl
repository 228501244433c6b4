---
title: ${page.title}
summary: To be completed
duration: 20
level: 1
---

## Objectives

<#list 1..page.objectives as n>
1. To be completed (application)
</#list>

## The essence

To be completed

## Examples

<#list 1..page.examples as n>
### Example ${n}

> **Adviser**: To be completed
>
> **Customer**: To be completed

</#list>
## Say, avoid

| Say | Avoid | Why |
|---|---|---|
<#list 1..page.pairs as n>
| To be completed | To be completed | To be completed |
</#list>

## Exercises

<#list 1..page.exercises as n>
### Exercise ${n}

- Type: rewriting
- Duration: 10 min
- Group: individual
- Material: none
- Objectives: 1

To be completed

#### Model answer

To be completed

#### Facilitation

To be completed

</#list>
## Quiz

<#list 1..page.questions as n>
### Question ${n}

- Objectives: 1

* [x] To be completed
* [ ] To be completed
* [ ] To be completed

> To be completed

</#list>
## Key points

- To be completed
- To be completed

## Sources

- To be completed
