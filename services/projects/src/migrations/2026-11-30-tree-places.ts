import { type Migration, sql } from 'kysely';

/**
 * A function that numbers the nodes of trees so that a node is below another exactly if its numbers lie between those of the other:
 * what is part of what is then seen in one pass over rows in order, however long a chain of parts is. Each pair of a chain of 20,000
 * would be 200 million rows; a path for each node as many values.
 *
 * The parent of `ids[n]` is `ids[parents[n]]`, none if that is 0. A loop, which the importer refuses, is opened at its first node.
 */
export const treePlaces: Migration = {
  async up(db) {
    await sql`
      create function projects.tree_places(ids text[], parents integer[])
      returns table (id text, enter integer, leave integer)
      language plpgsql immutable strict parallel safe as $$
      declare
        size constant integer := cardinality(parents);
        first_child integer[] := array_fill(0, array[size]);
        next_sibling integer[] := array_fill(0, array[size]);
        enters integer[] := array_fill(0, array[size]);
        leaves integer[] := array_fill(0, array[size]);
        clock integer := 0;
        at integer;
        next integer;
      begin
        for child in reverse size..1 loop
          if parents[child] > 0 then
            next_sibling[child] := first_child[parents[child]];
            first_child[parents[child]] := child;
          end if;
        end loop;
        -- Roots first; what is still to be entered then lies in a loop, or below one.
        for is_root in reverse 1..0 loop
          for start in 1..size loop
            continue when enters[start] > 0 or (is_root = 1 and parents[start] > 0);
            at := start;
            clock := clock + 1;
            enters[at] := clock;
            loop
              next := first_child[at];
              while next > 0 and enters[next] > 0 loop
                next := next_sibling[next];
              end loop;
              -- A child that was entered is not looked at again.
              first_child[at] := case when next > 0 then next_sibling[next] else 0 end;
              clock := clock + 1;
              if next > 0 then
                at := next;
                enters[at] := clock;
              else
                leaves[at] := clock;
                exit when at = start;
                at := parents[at];
              end if;
            end loop;
          end loop;
        end loop;
        return query select * from unnest(ids, enters, leaves);
      end
      $$`.execute(db);
  },
};
