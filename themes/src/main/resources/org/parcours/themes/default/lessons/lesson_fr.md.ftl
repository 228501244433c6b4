---
title: ${page.title}
summary: À compléter
duration: 20
level: 1
---

## Objectifs

<#list 1..page.objectives as n>
1. À compléter (application)
</#list>

## L’essentiel

À compléter

## Exemples

<#list 1..page.examples as n>
### Exemple ${n}

> **Conseillère** : À compléter
>
> **Cliente** : À compléter

</#list>
## À dire, à éviter

| À dire | À éviter | Pourquoi |
|---|---|---|
<#list 1..page.pairs as n>
| À compléter | À compléter | À compléter |
</#list>

## Exercices

<#list 1..page.exercises as n>
### Exercice ${n}

- Type : réécriture
- Durée : 10 min
- Groupe : individuel
- Matériel : aucun
- Objectifs : 1

À compléter

#### Corrigé

À compléter

#### Animation

À compléter

</#list>
## Quiz

<#list 1..page.questions as n>
### Question ${n}

- Objectifs : 1

* [x] À compléter
* [ ] À compléter
* [ ] À compléter

> À compléter

</#list>
## À retenir

- À compléter
- À compléter

## Sources

- À compléter
