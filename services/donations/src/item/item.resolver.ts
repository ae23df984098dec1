import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Ctx, Query, Resolver } from 'type-graphql'
import { Item } from './item.entity.js'
import { listItems } from './item.service.js'

@Resolver()
export class ItemResolver {
  @Query(() => [Item], { nullable: true, description: 'The catalogue of things that are given, by code.' })
  items(@Ctx() context: OperationContext) {
    return listItems(context)
  }
}
