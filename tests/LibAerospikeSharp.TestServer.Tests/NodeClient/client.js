// Uses the npm package "aerospike" like any application, and prints a line for each step: its name, a tab, and the result as JSON.
// Usage: node client.js HOST PORT
'use strict'

const Aerospike = require('aerospike')
const { batchType: Batch, operations: op } = Aerospike
const { exists: Exists, gen: Gen, key: SendKey } = Aerospike.policy

const [host, port] = process.argv.slice(2)
const namespace = 'test'
const set = 'node-client'
const key = name => new Aerospike.Key(namespace, set, name)
const sorted = records => records.map(record => record.bins.n).sort()

async function step (name, action) {
  let result
  try {
    result = await action()
  } catch (error) {
    if (!error.code) throw error
    result = { code: error.code }
  }
  console.log(`${name}\t${JSON.stringify(result)}`)
}

async function run (client) {
  for (const name of ['all', 'new', 'count', 'b1', 'b2', 'b3', 's1', 's2', 's3', 's4', 's5']) {
    await client.remove(key(name)).catch(error => { if (error.code !== Aerospike.status.ERR_RECORD_NOT_FOUND) throw error })
  }

  const bins = {
    i: 42, d: 1.5, s: 'héllo', t: true, b: Buffer.from([1, 2, 3]), l: [1, 'two', [3]], m: { z: 1, a: { y: null } }
  }
  await step('put', async () => (await client.put(key('all'), bins)).key)
  await step('get', async () => (await client.get(key('all'))).bins)
  await step('select', async () => (await client.select(key('all'), ['d', 'nosuch'])).bins)
  await step('exists', async () => [await client.exists(key('all')), await client.exists(key('new'))])
  await step('getMissing', () => client.get(key('new')))

  await step('timeToLive', async () => {
    await client.put(key('all'), { i: 43 }, { ttl: 1000 })
    const { gen, ttl, bins: { i } } = await client.get(key('all'))
    return { gen, i, isNear: ttl > 940 && ttl <= 1000 }
  })
  await step('createOnly', () => client.put(key('all'), { i: 1 }, {}, { exists: Exists.CREATE }))
  await step('updateOnly', () => client.put(key('new'), { i: 1 }, {}, { exists: Exists.UPDATE }))
  await step('wrongGeneration', () => client.put(key('all'), { i: 1 }, { gen: 7 }, { gen: Gen.EQ }))
  await step('rightGeneration', () => client.put(key('all'), { i: 44 }, { gen: 2 }, { gen: Gen.EQ }).then(() => 'ok'))
  await step('replace', async () => {
    await client.put(key('all'), { only: 1 }, {}, { exists: Exists.REPLACE })
    return (await client.get(key('all'))).bins
  })

  await step('operate', async () => {
    await client.put(key('count'), { n: 1, s: 'b' })
    const steps = [op.incr('n', 10), op.append('s', 'c'), op.prepend('s', 'a'), op.write('new', 1), op.read('n'), op.read('s')]
    return (await client.operate(key('count'), steps)).bins
  })
  await step('operateWrongType', () => client.operate(key('count'), [op.incr('s', 1)]))
  await step('touch', async () => (await client.operate(key('count'), [op.touch(500), op.read('n')])).gen)

  await step('batchWrite', async () => (await client.batchWrite([
    { type: Batch.BATCH_WRITE, key: key('b1'), ops: [op.write('n', 1)] },
    { type: Batch.BATCH_WRITE, key: key('b2'), ops: [op.write('n', 2), op.read('n')] },
    { type: Batch.BATCH_REMOVE, key: key('b3') },
    { type: Batch.BATCH_READ, key: key('count'), readAllBins: true }
  ])).map(({ status, record }) => ({ status, bins: record.bins })))
  await step('batchRead', async () => (await client.batchRead([
    { key: key('b1'), readAllBins: true },
    { key: key('b2'), bins: ['nosuch', 'n'] },
    { key: key('b3'), readAllBins: true },
    { key: key('b1'), readAllBins: true }
  ])).map(({ status, record }) => ({ status, bins: record.bins })))
  await step('batchExists', async () => (await client.batchExists([key('b1'), key('b3')])).map(({ status }) => status))
  await step('batchRemove', async () => (await client.batchRemove([key('b1'), key('b2'), key('b3')])).map(({ status }) => status))
  await step('batchOfMany', async () => {
    const keys = Array.from({ length: 5000 }, (_, i) => key(`many${i}`))
    await client.batchWrite(keys.map((k, i) => ({ type: Batch.BATCH_WRITE, key: k, ops: [op.write('n', i)] })))
    const read = await client.batchRead(keys.map(k => ({ key: k, readAllBins: true })))
    await client.batchRemove(keys)
    return read.every(({ status, record }, i) => status === 0 && record.bins.n === i)
  })

  for (const n of [1, 2, 3, 4, 5]) await client.put(key(`s${n}`), { n, other: n }, {}, { key: SendKey.SEND })
  await client.remove(key('all'))
  await client.remove(key('count'))
  const scan = options => client.scan(namespace, set, options).results()
  await step('scan', async () => sorted(await scan({})))
  await step('scanBins', async () => (await scan({ select: ['other'] })).map(({ bins }) => Object.keys(bins).join()))
  await step('scanNoBins', async () => (await scan({ nobins: true })).map(({ bins, gen }) => [Object.keys(bins).length, gen]))
  await step('scanMaximum', async () => (await client.scan(namespace, set).results(new Aerospike.ScanPolicy({ maxRecords: 2 }))).length)
  await step('scanPages', async () => {
    const pages = client.scan(namespace, set, { paginate: true })
    const policy = new Aerospike.ScanPolicy({ maxRecords: 2 })
    const found = []
    do {
      found.push(...await pages.results(policy))
    } while (pages.hasNextPage() && found.length < 10)
    return sorted(found)
  })
  await step('query', async () => sorted(await client.query(namespace, set).results()))
  await step('queryOfNoIndex', async () => {
    const query = client.query(namespace, set)
    query.where(Aerospike.filter.equal('n', 3))
    return query.results()
  })
  await step('truncate', async () => {
    await client.truncate(namespace, set, 0)
    return (await scan({})).length
  })
}

// A busy machine can exceed the default of a second.
const timeout = 60000
const policies = Object.fromEntries(['batch', 'batchParentWrite', 'operate', 'query', 'read', 'remove', 'scan', 'write']
  .map(type => [type, { totalTimeout: timeout, socketTimeout: timeout }]))

Aerospike.connect({
  hosts: [{ addr: host, port: Number(port) }],
  connTimeoutMs: timeout,
  policies: { ...policies, info: { timeout } },
  log: { level: Aerospike.log.OFF }
})
  .then(client => run(client).finally(() => client.close()))
  .catch(error => { console.error(error); process.exitCode = 1 })
