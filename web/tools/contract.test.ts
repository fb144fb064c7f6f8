import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAst } from 'vite'
import { withoutShapes } from './contract.ts'

const left = (code: string) => withoutShapes(code, parseAst(code) as never)

test('a route keeps what is needed to call it, and none of its shapes', () => {
  const code = left(
    "export const routes = { one: route({ id: 'one', path: '/api/{id}', params: z.object({ id: z.uuid() }), body: nothing, reply: z.array(z.string()) }) }",
  )
  assert.equal(
    code,
    "export const routes = { one: route({ id: 'one', path: '/api/{id}', params: undefined, body: undefined, reply: undefined }) }",
  )
})

test('a command keeps its type and version', () => {
  const code = left(
    "export const commands = { add: command({ type: 'people.add', schemaVer: 1, payload: z.object({}), result: done, refusals: {} }) }",
  )
  assert.equal(
    code,
    "export const commands = { add: command({ type: 'people.add', schemaVer: 1, payload: undefined, result: undefined, refusals: {} }) }",
  )
})

test('a shape that nothing uses can be dropped, and a plain list stays as it is', () => {
  assert.equal(
    left('const who = z.object({})\nexport const states = [1, 2]'),
    'const who = /*#__PURE__*/(()=>(z.object({})))()\nexport const states = [1, 2]',
  )
})

test('a function is left alone', () => {
  const code = 'export const said = (most) => text(most).check(z.refine(isSaid))'
  assert.equal(left(code), code)
})
